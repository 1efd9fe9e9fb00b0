/** Every provider that Dowse knows, by file name. Written by scripts/pattern-index.mjs: do not edit. */

import type { Provider } from '#model/provider';
import ably from './ably.ts';
import abstract from './abstract.ts';
import abuseipdb from './abuseipdb.ts';
import abyssale from './abyssale.ts';
import accuweather from './accuweather.ts';
import activecampaign from './activecampaign.ts';
import adafruitio from './adafruitio.ts';
import adapty from './adapty.ts';
import adobe from './adobe.ts';
import adyen from './adyen.ts';
import adzuna from './adzuna.ts';
import aftership from './aftership.ts';
import age from './age.ts';
import agora from './agora.ts';
import aha from './aha.ts';
import ai21 from './ai21.ts';
import aikido from './aikido.ts';
import airbrake from './airbrake.ts';
import airship from './airship.ts';
import airtable from './airtable.ts';
import airvisual from './airvisual.ts';
import aiven from './aiven.ts';
import akamai from './akamai.ts';
import alchemy from './alchemy.ts';
import alegra from './alegra.ts';
import algolia from './algolia.ts';
import alibaba from './alibaba.ts';
import alienvault from './alienvault.ts';
import allsports from './allsports.ts';
import alpaca from './alpaca.ts';
import amadeus from './amadeus.ts';
import amazon from './amazon.ts';
import ambee from './ambee.ts';
import amplitude from './amplitude.ts';
import androidSigning from './android-signing.ts';
import ansible from './ansible.ts';
import anthropic from './anthropic.ts';
import anypoint from './anypoint.ts';
import anyscale from './anyscale.ts';
import apacta from './apacta.ts';
import api2cart from './api2cart.ts';
import apideck from './apideck.ts';
import apiflash from './apiflash.ts';
import apifonica from './apifonica.ts';
import apify from './apify.ts';
import apilayer from './apilayer.ts';
import apimatic from './apimatic.ts';
import apitemplate from './apitemplate.ts';
import apollo from './apollo.ts';
import appcenter from './appcenter.ts';
import appcues from './appcues.ts';
import appfollow from './appfollow.ts';
import apple from './apple.ts';
import appoptics from './appoptics.ts';
import appsflyer from './appsflyer.ts';
import appsignal from './appsignal.ts';
import apptivo from './apptivo.ts';
import appveyor from './appveyor.ts';
import appwrite from './appwrite.ts';
import artifactory from './artifactory.ts';
import artsy from './artsy.ts';
import asaas from './asaas.ts';
import asana from './asana.ts';
import aspnet from './aspnet.ts';
import assemblyai from './assemblyai.ts';
import atera from './atera.ts';
import atlassian from './atlassian.ts';
import atlassianDataCenter from './atlassian-data-center.ts';
import attio from './attio.ts';
import audd from './audd.ts';
import auth0 from './auth0.ts';
import authress from './authress.ts';
import autodesk from './autodesk.ts';
import autoklose from './autoklose.ts';
import autopilotHq from './autopilot-hq.ts';
import avalara from './avalara.ts';
import avaza from './avaza.ts';
import aviationstack from './aviationstack.ts';
import aws from './aws.ts';
import awsAppsync from './aws-appsync.ts';
import awsBedrock from './aws-bedrock.ts';
import awsCognito from './aws-cognito.ts';
import awsEcr from './aws-ecr.ts';
import awsPresigned from './aws-presigned.ts';
import awsSes from './aws-ses.ts';
import axiom from './axiom.ts';
import axonaut from './axonaut.ts';
import aylien from './aylien.ts';
import ayrshare from './ayrshare.ts';
import azure from './azure.ts';
import azureApiManagement from './azure-api-management.ts';
import azureApiManagementDirect from './azure-api-management-direct.ts';
import azureAppConfiguration from './azure-app-configuration.ts';
import azureAppService from './azure-app-service.ts';
import azureApplicationInsights from './azure-application-insights.ts';
import azureBatch from './azure-batch.ts';
import azureBot from './azure-bot.ts';
import azureCommunication from './azure-communication.ts';
import azureContainerRegistry from './azure-container-registry.ts';
import azureCosmosdb from './azure-cosmosdb.ts';
import azureDevops from './azure-devops.ts';
import azureEntra from './azure-entra.ts';
import azureEventGrid from './azure-event-grid.ts';
import azureFunctions from './azure-functions.ts';
import azureLogAnalytics from './azure-log-analytics.ts';
import azureMaps from './azure-maps.ts';
import azureMessaging from './azure-messaging.ts';
import azureNotificationHubs from './azure-notification-hubs.ts';
import azureOpenai from './azure-openai.ts';
import azureRedis from './azure-redis.ts';
import azureSearch from './azure-search.ts';
import azureStorage from './azure-storage.ts';
import backblaze from './backblaze.ts';
import bamboohr from './bamboohr.ts';
import bannerbear from './bannerbear.ts';
import baremetrics from './baremetrics.ts';
import baseten from './baseten.ts';
import beamer from './beamer.ts';
import beebole from './beebole.ts';
import beehiiv from './beehiiv.ts';
import besnappy from './besnappy.ts';
import besttime from './besttime.ts';
import betterstack from './betterstack.ts';
import bigcommerce from './bigcommerce.ts';
import billomat from './billomat.ts';
import binance from './binance.ts';
import bitbar from './bitbar.ts';
import bitbucket from './bitbucket.ts';
import bitcoin from './bitcoin.ts';
import bitfinex from './bitfinex.ts';
import bitget from './bitget.ts';
import bitly from './bitly.ts';
import bitmex from './bitmex.ts';
import bitrise from './bitrise.ts';
import bitstamp from './bitstamp.ts';
import bittrex from './bittrex.ts';
import bitwarden from './bitwarden.ts';
import blazemeter from './blazemeter.ts';
import blockfrost from './blockfrost.ts';
import blocknative from './blocknative.ts';
import bluesky from './bluesky.ts';
import blynk from './blynk.ts';
import bombbomb from './bombbomb.ts';
import boostNote from './boost-note.ts';
import box from './box.ts';
import braintree from './braintree.ts';
import braintrust from './braintrust.ts';
import branch from './branch.ts';
import brandfetch from './brandfetch.ts';
import brave from './brave.ts';
import braze from './braze.ts';
import brevo from './brevo.ts';
import brex from './brex.ts';
import brokerUrl from './broker-url.ts';
import browserbase from './browserbase.ts';
import browserstack from './browserstack.ts';
import browshot from './browshot.ts';
import bscscan from './bscscan.ts';
import buddyns from './buddyns.ts';
import budibase from './budibase.ts';
import bugherd from './bugherd.ts';
import bugsnag from './bugsnag.ts';
import builderIo from './builder-io.ts';
import buildkite from './buildkite.ts';
import bulksms from './bulksms.ts';
import bunny from './bunny.ts';
import buttercms from './buttercms.ts';
import buttondown from './buttondown.ts';
import bybit from './bybit.ts';
import caflou from './caflou.ts';
import calendarific from './calendarific.ts';
import calendly from './calendly.ts';
import calorieninjas from './calorieninjas.ts';
import campayn from './campayn.ts';
import canny from './canny.ts';
import canva from './canva.ts';
import capsuleCrm from './capsule-crm.ts';
import captaindata from './captaindata.ts';
import carbonInterface from './carbon-interface.ts';
import cartesia from './cartesia.ts';
import cashboard from './cashboard.ts';
import cashfree from './cashfree.ts';
import caspio from './caspio.ts';
import censys from './censys.ts';
import centralstationcrm from './centralstationcrm.ts';
import cerebras from './cerebras.ts';
import cexio from './cexio.ts';
import cfxre from './cfxre.ts';
import chargebee from './chargebee.ts';
import chartmogul from './chartmogul.ts';
import chatClient from './chat-client.ts';
import chatfuel from './chatfuel.ts';
import checkly from './checkly.ts';
import checkoutCom from './checkout-com.ts';
import checkvist from './checkvist.ts';
import chroma from './chroma.ts';
import chromatic from './chromatic.ts';
import cicero from './cicero.ts';
import circle from './circle.ts';
import circleci from './circleci.ts';
import civo from './civo.ts';
import clarifai from './clarifai.ts';
import clearbit from './clearbit.ts';
import clerk from './clerk.ts';
import clickhouse from './clickhouse.ts';
import clicksend from './clicksend.ts';
import clickup from './clickup.ts';
import cliengo from './cliengo.ts';
import clinchpad from './clinchpad.ts';
import clockify from './clockify.ts';
import clockworksms from './clockworksms.ts';
import clojars from './clojars.ts';
import close from './close.ts';
import cloudElements from './cloud-elements.ts';
import cloudconvert from './cloudconvert.ts';
import cloudflare from './cloudflare.ts';
import cloudflareR2 from './cloudflare-r2.ts';
import cloudflareTunnel from './cloudflare-tunnel.ts';
import cloudflareTurnstile from './cloudflare-turnstile.ts';
import cloudinary from './cloudinary.ts';
import cloudmersive from './cloudmersive.ts';
import cloudsight from './cloudsight.ts';
import cloudsmith from './cloudsmith.ts';
import cloverly from './cloverly.ts';
import cloze from './cloze.ts';
import cockroachLabs from './cockroach-labs.ts';
import codacy from './codacy.ts';
import codeclimate from './codeclimate.ts';
import codecov from './codecov.ts';
import codefresh from './codefresh.ts';
import codemagic from './codemagic.ts';
import codequiry from './codequiry.ts';
import coderabbit from './coderabbit.ts';
import cohere from './cohere.ts';
import coinbase from './coinbase.ts';
import coingecko from './coingecko.ts';
import coinlayer from './coinlayer.ts';
import coinlib from './coinlib.ts';
import coinmarketcap from './coinmarketcap.ts';
import column from './column.ts';
import comet from './comet.ts';
import commandLine from './command-line.ts';
import commercejs from './commercejs.ts';
import commodities from './commodities.ts';
import companyhub from './companyhub.ts';
import configcat from './configcat.ts';
import confluent from './confluent.ts';
import consul from './consul.ts';
import containerEnvironment from './container-environment.ts';
import contentful from './contentful.ts';
import contentstack from './contentstack.ts';
import conversiontools from './conversiontools.ts';
import convertapi from './convertapi.ts';
import convertkit from './convertkit.ts';
import convex from './convex.ts';
import copper from './copper.ts';
import coralogix from './coralogix.ts';
import couchbase from './couchbase.ts';
import countrylayer from './countrylayer.ts';
import courier from './courier.ts';
import covalent from './covalent.ts';
import coveralls from './coveralls.ts';
import coze from './coze.ts';
import craftmypdf from './craftmypdf.ts';
import cratesio from './cratesio.ts';
import crisp from './crisp.ts';
import cronitor from './cronitor.ts';
import crowdin from './crowdin.ts';
import crowdstrike from './crowdstrike.ts';
import cryptocompare from './cryptocompare.ts';
import curl from './curl.ts';
import currencycloud from './currencycloud.ts';
import currencyfreaks from './currencyfreaks.ts';
import currencylayer from './currencylayer.ts';
import currencyscoop from './currencyscoop.ts';
import currentsapi from './currentsapi.ts';
import cursor from './cursor.ts';
import customerguru from './customerguru.ts';
import customerio from './customerio.ts';
import cypress from './cypress.ts';
import d7network from './d7network.ts';
import dailyco from './dailyco.ts';
import dandelion from './dandelion.ts';
import databaseClient from './database-client.ts';
import databaseUrl from './database-url.ts';
import databento from './databento.ts';
import databox from './databox.ts';
import databricks from './databricks.ts';
import datadog from './datadog.ts';
import datagov from './datagov.ts';
import datastax from './datastax.ts';
import datocms from './datocms.ts';
import debounce from './debounce.ts';
import deepai from './deepai.ts';
import deepgram from './deepgram.ts';
import deepinfra from './deepinfra.ts';
import deepseek from './deepseek.ts';
import definednetworking from './definednetworking.ts';
import delighted from './delighted.ts';
import demio from './demio.ts';
import deno from './deno.ts';
import dependencytrack from './dependencytrack.ts';
import depot from './depot.ts';
import deputy from './deputy.ts';
import deribit from './deribit.ts';
import detectify from './detectify.ts';
import detectlanguage from './detectlanguage.ts';
import devcycle from './devcycle.ts';
import deviantart from './deviantart.ts';
import devin from './devin.ts';
import dfuse from './dfuse.ts';
import diffbot from './diffbot.ts';
import diggernaut from './diggernaut.ts';
import digitalocean from './digitalocean.ts';
import dingtalk from './dingtalk.ts';
import discord from './discord.ts';
import discordClient from './discord-client.ts';
import disqus from './disqus.ts';
import ditto from './ditto.ts';
import django from './django.ts';
import dnscheck from './dnscheck.ts';
import dnsimple from './dnsimple.ts';
import docker from './docker.ts';
import dockerLogin from './docker-login.ts';
import docparser from './docparser.ts';
import documo from './documo.ts';
import docusign from './docusign.ts';
import doppler from './doppler.ts';
import dotdigital from './dotdigital.ts';
import dovico from './dovico.ts';
import dronahq from './dronahq.ts';
import droneci from './droneci.ts';
import dropbox from './dropbox.ts';
import dropboxApp from './dropbox-app.ts';
import drupal from './drupal.ts';
import duffel from './duffel.ts';
import duo from './duo.ts';
import dwolla from './dwolla.ts';
import dynalist from './dynalist.ts';
import dynatrace from './dynatrace.ts';
import dyspatch from './dyspatch.ts';
import e2b from './e2b.ts';
import easyinsight from './easyinsight.ts';
import easypost from './easypost.ts';
import ebay from './ebay.ts';
import ecostruxureit from './ecostruxureit.ts';
import edamam from './edamam.ts';
import edenai from './edenai.ts';
import eightxeight from './eightxeight.ts';
import elastic from './elastic.ts';
import elasticemail from './elasticemail.ts';
import elevenlabs from './elevenlabs.ts';
import enablex from './enablex.ts';
import endorlabs from './endorlabs.ts';
import enigma from './enigma.ts';
import equinixMetal from './equinix-metal.ts';
import eraser from './eraser.ts';
import ethereum from './ethereum.ts';
import etherscan from './etherscan.ts';
import ethplorer from './ethplorer.ts';
import etsy from './etsy.ts';
import eventbrite from './eventbrite.ts';
import everhour from './everhour.ts';
import exaai from './exaai.ts';
import exchangerateapi from './exchangerateapi.ts';
import exchangeratesapi from './exchangeratesapi.ts';
import exoscale from './exoscale.ts';
import extractorapi from './extractorapi.ts';
import facebook from './facebook.ts';
import facebookApp from './facebook-app.ts';
import faceplusplus from './faceplusplus.ts';
import fal from './fal.ts';
import fastforex from './fastforex.ts';
import fastly from './fastly.ts';
import fauna from './fauna.ts';
import fedex from './fedex.ts';
import feedier from './feedier.ts';
import fetchrss from './fetchrss.ts';
import fibery from './fibery.ts';
import figma from './figma.ts';
import filestack from './filestack.ts';
import filezilla from './filezilla.ts';
import finage from './finage.ts';
import financialmodelingprep from './financialmodelingprep.ts';
import findl from './findl.ts';
import finicity from './finicity.ts';
import finnhub from './finnhub.ts';
import firebase from './firebase.ts';
import firecrawl from './firecrawl.ts';
import firehydrant from './firehydrant.ts';
import fireworksai from './fireworksai.ts';
import fivetran from './fivetran.ts';
import fixerio from './fixerio.ts';
import flagsmith from './flagsmith.ts';
import flask from './flask.ts';
import flatio from './flatio.ts';
import fleetbase from './fleetbase.ts';
import flexport from './flexport.ts';
import flickr from './flickr.ts';
import flightapi from './flightapi.ts';
import flightlabs from './flightlabs.ts';
import flightstats from './flightstats.ts';
import float from './float.ts';
import flowflu from './flowflu.ts';
import flutterwave from './flutterwave.ts';
import flyio from './flyio.ts';
import fmfw from './fmfw.ts';
import formbucket from './formbucket.ts';
import formio from './formio.ts';
import formsite from './formsite.ts';
import fossa from './fossa.ts';
import foursquare from './foursquare.ts';
import frameio from './frameio.ts';
import freemius from './freemius.ts';
import freshbooks from './freshbooks.ts';
import freshdesk from './freshdesk.ts';
import friendli from './friendli.ts';
import front from './front.ts';
import ftp from './ftp.ts';
import fulcrum from './fulcrum.ts';
import fullstory from './fullstory.ts';
import fxmarket from './fxmarket.ts';
import gandi from './gandi.ts';
import gateio from './gateio.ts';
import gcnotify from './gcnotify.ts';
import gcp from './gcp.ts';
import geckoboard from './geckoboard.ts';
import gemini from './gemini.ts';
import gengo from './gengo.ts';
import genius from './genius.ts';
import geoapify from './geoapify.ts';
import geocode from './geocode.ts';
import geocodify from './geocodify.ts';
import geocodio from './geocodio.ts';
import geoipifi from './geoipifi.ts';
import getgeoapi from './getgeoapi.ts';
import getresponse from './getresponse.ts';
import getstream from './getstream.ts';
import ghost from './ghost.ts';
import gitCredentials from './git-credentials.ts';
import gitalk from './gitalk.ts';
import gitbook from './gitbook.ts';
import gitea from './gitea.ts';
import gitguardian from './gitguardian.ts';
import github from './github.ts';
import githubApp from './github-app.ts';
import gitlab from './gitlab.ts';
import gitlabCi from './gitlab-ci.ts';
import gitlabOauth from './gitlab-oauth.ts';
import gitter from './gitter.ts';
import gladia from './gladia.ts';
import glassnode from './glassnode.ts';
import gocanvas from './gocanvas.ts';
import gocardless from './gocardless.ts';
import godaddy from './godaddy.ts';
import goodday from './goodday.ts';
import google from './google.ts';
import googleWorkspace from './google-workspace.ts';
import gorgias from './gorgias.ts';
import gradle from './gradle.ts';
import grafana from './grafana.ts';
import graphcms from './graphcms.ts';
import graphhopper from './graphhopper.ts';
import greptile from './greptile.ts';
import greynoise from './greynoise.ts';
import groovehq from './groovehq.ts';
import groq from './groq.ts';
import growthbook from './growthbook.ts';
import gtmetrix from './gtmetrix.ts';
import guardianapi from './guardianapi.ts';
import gumroad from './gumroad.ts';
import guru from './guru.ts';
import gyazo from './gyazo.ts';
import happyscribe from './happyscribe.ts';
import harness from './harness.ts';
import harvest from './harvest.ts';
import hasura from './hasura.ts';
import haveibeenpwned from './haveibeenpwned.ts';
import helicone from './helicone.ts';
import helius from './helius.ts';
import hellosign from './hellosign.ts';
import helpcrunch from './helpcrunch.ts';
import helpscout from './helpscout.ts';
import hereapi from './hereapi.ts';
import heroku from './heroku.ts';
import hetzner from './hetzner.ts';
import hex from './hex.ts';
import hive from './hive.ts';
import hiveage from './hiveage.ts';
import holidayapi from './holidayapi.ts';
import honeybadger from './honeybadger.ts';
import honeycomb from './honeycomb.ts';
import html2pdf from './html2pdf.ts';
import hubspot from './hubspot.ts';
import huggingface from './huggingface.ts';
import humanity from './humanity.ts';
import hume from './hume.ts';
import hunter from './hunter.ts';
import huobi from './huobi.ts';
import hybiscus from './hybiscus.ts';
import hypertrack from './hypertrack.ts';
import ibm from './ibm.ts';
import iconfinder from './iconfinder.ts';
import iexcloud from './iexcloud.ts';
import ifttt from './ifttt.ts';
import imagekit from './imagekit.ts';
import imagga from './imagga.ts';
import imgix from './imgix.ts';
import infisical from './infisical.ts';
import influxdb from './influxdb.ts';
import infobip from './infobip.ts';
import infomaniak from './infomaniak.ts';
import infracost from './infracost.ts';
import infura from './infura.ts';
import inngest from './inngest.ts';
import insightly from './insightly.ts';
import instagram from './instagram.ts';
import instamojo from './instamojo.ts';
import instantly from './instantly.ts';
import intelx from './intelx.ts';
import intercom from './intercom.ts';
import interseller from './interseller.ts';
import intra42 from './intra42.ts';
import intrinio from './intrinio.ts';
import invoiceocean from './invoiceocean.ts';
import ionic from './ionic.ts';
import ionos from './ionos.ts';
import ip2location from './ip2location.ts';
import ipapi from './ipapi.ts';
import ipgeolocation from './ipgeolocation.ts';
import ipinfo from './ipinfo.ts';
import ipinfodb from './ipinfodb.ts';
import ipquality from './ipquality.ts';
import ipsec from './ipsec.ts';
import ipstack from './ipstack.ts';
import iterable from './iterable.ts';
import jdbc from './jdbc.ts';
import jenkins from './jenkins.ts';
import jetbrains from './jetbrains.ts';
import jina from './jina.ts';
import joomla from './joomla.ts';
import jotform from './jotform.ts';
import jumpcloud from './jumpcloud.ts';
import jupiterone from './jupiterone.ts';
import juro from './juro.ts';
import jwk from './jwk.ts';
import jwt from './jwt.ts';
import kafka from './kafka.ts';
import kagi from './kagi.ts';
import kanbanize from './kanbanize.ts';
import kanbantool from './kanbantool.ts';
import karmacrm from './karmacrm.ts';
import keenio from './keenio.ts';
import keystore from './keystore.ts';
import keystorePassword from './keystore-password.ts';
import kickbox from './kickbox.ts';
import kimi from './kimi.ts';
import klarna from './klarna.ts';
import klaviyo from './klaviyo.ts';
import klingai from './klingai.ts';
import klipfolio from './klipfolio.ts';
import knapsackpro from './knapsackpro.ts';
import kontent from './kontent.ts';
import koyeb from './koyeb.ts';
import kraken from './kraken.ts';
import kubernetes from './kubernetes.ts';
import kubernetesConfig from './kubernetes-config.ts';
import kucoin from './kucoin.ts';
import kylas from './kylas.ts';
import lambdatest from './lambdatest.ts';
import langchain from './langchain.ts';
import langfuse from './langfuse.ts';
import languagelayer from './languagelayer.ts';
import laravel from './laravel.ts';
import lark from './lark.ts';
import lastfm from './lastfm.ts';
import launchdarkly from './launchdarkly.ts';
import ldap from './ldap.ts';
import leadfeeder from './leadfeeder.ts';
import leankit from './leankit.ts';
import ledgerKey from './ledger-key.ts';
import lemlist from './lemlist.ts';
import lemonsqueezy from './lemonsqueezy.ts';
import lendflow from './lendflow.ts';
import lessannoyingcrm from './lessannoyingcrm.ts';
import lichess from './lichess.ts';
import lighton from './lighton.ts';
import line from './line.ts';
import linear from './linear.ts';
import linkedin from './linkedin.ts';
import linkpreview from './linkpreview.ts';
import linode from './linode.ts';
import liveagent from './liveagent.ts';
import liveblocks from './liveblocks.ts';
import livekit from './livekit.ts';
import livestorm from './livestorm.ts';
import llamacloud from './llamacloud.ts';
import loadmill from './loadmill.ts';
import lob from './lob.ts';
import locationiq from './locationiq.ts';
import loggly from './loggly.ts';
import loginCall from './login-call.ts';
import loginradius from './loginradius.ts';
import logzio from './logzio.ts';
import lokalise from './lokalise.ts';
import looker from './looker.ts';
import loyverse from './loyverse.ts';
import luma from './luma.ts';
import lunchmoney from './lunchmoney.ts';
import luno from './luno.ts';
import m3o from './m3o.ts';
import madkudu from './madkudu.ts';
import magento from './magento.ts';
import magicbell from './magicbell.ts';
import mailClient from './mail-client.ts';
import mailUrl from './mail-url.ts';
import mailboxlayer from './mailboxlayer.ts';
import mailchimp from './mailchimp.ts';
import mailerlite from './mailerlite.ts';
import mailersend from './mailersend.ts';
import mailgun from './mailgun.ts';
import mailjet from './mailjet.ts';
import mailmodo from './mailmodo.ts';
import mailsac from './mailsac.ts';
import mailtrap from './mailtrap.ts';
import mandrill from './mandrill.ts';
import mapbox from './mapbox.ts';
import mapquest from './mapquest.ts';
import maptiler from './maptiler.ts';
import marketstack from './marketstack.ts';
import mastodon from './mastodon.ts';
import matrix from './matrix.ts';
import mattermost from './mattermost.ts';
import maven from './maven.ts';
import mavenlink from './mavenlink.ts';
import maxmind from './maxmind.ts';
import meaningcloud from './meaningcloud.ts';
import mediastack from './mediastack.ts';
import meistertask from './meistertask.ts';
import mem0 from './mem0.ts';
import meraki from './meraki.ts';
import mercadopago from './mercadopago.ts';
import mercury from './mercury.ts';
import mergify from './mergify.ts';
import mesibo from './mesibo.ts';
import messagebird from './messagebird.ts';
import metaapi from './metaapi.ts';
import metabase from './metabase.ts';
import metrilo from './metrilo.ts';
import mexc from './mexc.ts';
import mezmo from './mezmo.ts';
import microsoftTeams from './microsoft-teams.ts';
import midtrans from './midtrans.ts';
import mindmeister from './mindmeister.ts';
import minimax from './minimax.ts';
import miro from './miro.ts';
import mistral from './mistral.ts';
import mite from './mite.ts';
import mixedbread from './mixedbread.ts';
import mixmax from './mixmax.ts';
import mixpanel from './mixpanel.ts';
import mockaroo from './mockaroo.ts';
import modal from './modal.ts';
import moderation from './moderation.ts';
import mollie from './mollie.ts';
import monday from './monday.ts';
import mongodb from './mongodb.ts';
import monkeylearn from './monkeylearn.ts';
import moonclerk from './moonclerk.ts';
import moosend from './moosend.ts';
import moralis from './moralis.ts';
import mux from './mux.ts';
import myfreshworks from './myfreshworks.ts';
import myintervals from './myintervals.ts';
import mysql from './mysql.ts';
import namecheap from './namecheap.ts';
import nasdaqdatalink from './nasdaqdatalink.ts';
import neon from './neon.ts';
import neptune from './neptune.ts';
import netbird from './netbird.ts';
import nethunt from './nethunt.ts';
import netlify from './netlify.ts';
import netrc from './netrc.ts';
import netsuite from './netsuite.ts';
import networkDevice from './network-device.ts';
import neutrinoapi from './neutrinoapi.ts';
import newrelic from './newrelic.ts';
import newrelicClient from './newrelic-client.ts';
import newsapi from './newsapi.ts';
import newscatcher from './newscatcher.ts';
import nftport from './nftport.ts';
import ngrok from './ngrok.ts';
import nicereply from './nicereply.ts';
import nightfall from './nightfall.ts';
import nimble from './nimble.ts';
import nomad from './nomad.ts';
import nomic from './nomic.ts';
import noticeable from './noticeable.ts';
import notion from './notion.ts';
import novita from './novita.ts';
import novu from './novu.ts';
import nozbeteams from './nozbeteams.ts';
import npm from './npm.ts';
import ntfy from './ntfy.ts';
import nuget from './nuget.ts';
import numverify from './numverify.ts';
import nutritionix from './nutritionix.ts';
import nvidia from './nvidia.ts';
import nylas from './nylas.ts';
import nytimes from './nytimes.ts';
import oanda from './oanda.ts';
import oauth from './oauth.ts';
import octopusdeploy from './octopusdeploy.ts';
import odbc from './odbc.ts';
import okta from './okta.ts';
import okx from './okx.ts';
import ollama from './ollama.ts';
import omise from './omise.ts';
import omnisend from './omnisend.ts';
import onelogin from './onelogin.ts';
import onepagecrm from './onepagecrm.ts';
import onepassword from './onepassword.ts';
import onesignal from './onesignal.ts';
import onfido from './onfido.ts';
import onfleet from './onfleet.ts';
import oopspam from './oopspam.ts';
import openai from './openai.ts';
import opencagedata from './opencagedata.ts';
import openrouter from './openrouter.ts';
import openshift from './openshift.ts';
import openuv from './openuv.ts';
import openvpn from './openvpn.ts';
import openweather from './openweather.ts';
import opsgenie from './opsgenie.ts';
import optimizely from './optimizely.ts';
import overloop from './overloop.ts';
import ovh from './ovh.ts';
import owlbot from './owlbot.ts';
import packageIndex from './package-index.ts';
import packagecloud from './packagecloud.ts';
import packagist from './packagist.ts';
import paddle from './paddle.ts';
import pagarme from './pagarme.ts';
import pagerduty from './pagerduty.ts';
import pandadoc from './pandadoc.ts';
import pandascore from './pandascore.ts';
import paperform from './paperform.ts';
import paralleldots from './paralleldots.ts';
import parsehub from './parsehub.ts';
import parseur from './parseur.ts';
import particleio from './particleio.ts';
import partnerstack from './partnerstack.ts';
import passwordExport from './password-export.ts';
import passwordHash from './password-hash.ts';
import pastebin from './pastebin.ts';
import patreon from './patreon.ts';
import paydirtapp from './paydirtapp.ts';
import paymoapp from './paymoapp.ts';
import paymongo from './paymongo.ts';
import paypal from './paypal.ts';
import paystack from './paystack.ts';
import pdflayer from './pdflayer.ts';
import pdfshift from './pdfshift.ts';
import pendo from './pendo.ts';
import peopledatalabs from './peopledatalabs.ts';
import pepipost from './pepipost.ts';
import percy from './percy.ts';
import perplexity from './perplexity.ts';
import pganalyze from './pganalyze.ts';
import pgp from './pgp.ts';
import pgpass from './pgpass.ts';
import photoroom from './photoroom.ts';
import phpApplication from './php-application.ts';
import phpmailer from './phpmailer.ts';
import phrase from './phrase.ts';
import pinata from './pinata.ts';
import pinecone from './pinecone.ts';
import pingdom from './pingdom.ts';
import pinterest from './pinterest.ts';
import pipedream from './pipedream.ts';
import pipedrive from './pipedrive.ts';
import pivotaltracker from './pivotaltracker.ts';
import pixabay from './pixabay.ts';
import pkcs12 from './pkcs12.ts';
import plaid from './plaid.ts';
import planetscale from './planetscale.ts';
import planyo from './planyo.ts';
import platformsh from './platformsh.ts';
import playfab from './playfab.ts';
import plivo from './plivo.ts';
import podio from './podio.ts';
import polar from './polar.ts';
import pollsapi from './pollsapi.ts';
import poloniex from './poloniex.ts';
import polygon from './polygon.ts';
import polymarket from './polymarket.ts';
import porkbun from './porkbun.ts';
import portainer from './portainer.ts';
import positionstack from './positionstack.ts';
import postageapp from './postageapp.ts';
import postgres from './postgres.ts';
import posthog from './posthog.ts';
import postman from './postman.ts';
import postmark from './postmark.ts';
import powrbot from './powrbot.ts';
import predibase from './predibase.ts';
import prefect from './prefect.ts';
import prestashop from './prestashop.ts';
import printful from './printful.ts';
import prismic from './prismic.ts';
import privacy from './privacy.ts';
import privateKey from './private-key.ts';
import privateKeyEncoded from './private-key-encoded.ts';
import privateai from './privateai.ts';
import prodpad from './prodpad.ts';
import prospectcrm from './prospectcrm.ts';
import protocolsio from './protocolsio.ts';
import proxycrawl from './proxycrawl.ts';
import psexec from './psexec.ts';
import pubnub from './pubnub.ts';
import pulumi from './pulumi.ts';
import purestake from './purestake.ts';
import pushbullet from './pushbullet.ts';
import pusher from './pusher.ts';
import pushover from './pushover.ts';
import putty from './putty.ts';
import pypi from './pypi.ts';
import qase from './qase.ts';
import qdrant from './qdrant.ts';
import qiniu from './qiniu.ts';
import qualaroo from './qualaroo.ts';
import qubole from './qubole.ts';
import quickbooks from './quickbooks.ts';
import quicknode from './quicknode.ts';
import rabbitmq from './rabbitmq.ts';
import rails from './rails.ts';
import railway from './railway.ts';
import rainforestpay from './rainforestpay.ts';
import ramp from './ramp.ts';
import rancher from './rancher.ts';
import rapidapi from './rapidapi.ts';
import raventools from './raventools.ts';
import rawg from './rawg.ts';
import raygun from './raygun.ts';
import razorpay from './razorpay.ts';
import reachmail from './reachmail.ts';
import readme from './readme.ts';
import reallysimplesystems from './reallysimplesystems.ts';
import rebrandly from './rebrandly.ts';
import recaptcha from './recaptcha.ts';
import rechargepayments from './rechargepayments.ts';
import recurly from './recurly.ts';
import reddit from './reddit.ts';
import redhatpyxis from './redhatpyxis.ts';
import redirectpizza from './redirectpizza.ts';
import redis from './redis.ts';
import refiner from './refiner.ts';
import remoteDesktop from './remote-desktop.ts';
import render from './render.ts';
import rentman from './rentman.ts';
import repairshopr from './repairshopr.ts';
import replicate from './replicate.ts';
import replyio from './replyio.ts';
import requestfinance from './requestfinance.ts';
import resend from './resend.ts';
import restpack from './restpack.ts';
import retellai from './retellai.ts';
import retool from './retool.ts';
import revampcrm from './revampcrm.ts';
import revenuecat from './revenuecat.ts';
import ringcentral from './ringcentral.ts';
import riot from './riot.ts';
import ritekit from './ritekit.ts';
import roaring from './roaring.ts';
import robinhoodcrypto from './robinhoodcrypto.ts';
import roblox from './roblox.ts';
import rocketreach from './rocketreach.ts';
import rockset from './rockset.ts';
import rollbar from './rollbar.ts';
import rootly from './rootly.ts';
import route4me from './route4me.ts';
import rownd from './rownd.ts';
import rubygems from './rubygems.ts';
import rudderstack from './rudderstack.ts';
import runpod from './runpod.ts';
import runrunit from './runrunit.ts';
import runway from './runway.ts';
import saladcloud from './saladcloud.ts';
import salescookie from './salescookie.ts';
import salesflare from './salesflare.ts';
import salesforce from './salesforce.ts';
import salesforceConsumer from './salesforce-consumer.ts';
import salesmate from './salesmate.ts';
import sambanova from './sambanova.ts';
import saml from './saml.ts';
import samsara from './samsara.ts';
import sanity from './sanity.ts';
import satismeter from './satismeter.ts';
import saucelabs from './saucelabs.ts';
import scaleway from './scaleway.ts';
import scalingo from './scalingo.ts';
import scalr from './scalr.ts';
import scrapeowl from './scrapeowl.ts';
import scraperapi from './scraperapi.ts';
import scraperbox from './scraperbox.ts';
import scrapestack from './scrapestack.ts';
import scrapfly from './scrapfly.ts';
import scrapingant from './scrapingant.ts';
import scrapingbee from './scrapingbee.ts';
import screenshotapi from './screenshotapi.ts';
import screenshotlayer from './screenshotlayer.ts';
import scrutinizerci from './scrutinizerci.ts';
import securitytrails from './securitytrails.ts';
import seedPhrase from './seed-phrase.ts';
import segment from './segment.ts';
import selectpdf from './selectpdf.ts';
import semaphore from './semaphore.ts';
import semgrep from './semgrep.ts';
import sendbird from './sendbird.ts';
import sendgrid from './sendgrid.ts';
import sentry from './sentry.ts';
import serper from './serper.ts';
import serphouse from './serphouse.ts';
import serpstack from './serpstack.ts';
import serverUrl from './server-url.ts';
import sessionSecret from './session-secret.ts';
import settlemint from './settlemint.ts';
import sftpSettings from './sftp-settings.ts';
import sherpadesk from './sherpadesk.ts';
import shipday from './shipday.ts';
import shipengine from './shipengine.ts';
import shippo from './shippo.ts';
import shipstation from './shipstation.ts';
import shodan from './shodan.ts';
import shopify from './shopify.ts';
import shortcut from './shortcut.ts';
import shotstack from './shotstack.ts';
import shutterstock from './shutterstock.ts';
import sidekiq from './sidekiq.ts';
import signable from './signable.ts';
import signalwire from './signalwire.ts';
import signaturit from './signaturit.ts';
import signedUrl from './signed-url.ts';
import signupgenius from './signupgenius.ts';
import sigopt from './sigopt.ts';
import simfin from './simfin.ts';
import simplesat from './simplesat.ts';
import simvoly from './simvoly.ts';
import sinch from './sinch.ts';
import sirv from './sirv.ts';
import siteleaf from './siteleaf.ts';
import skrappio from './skrappio.ts';
import skybiometry from './skybiometry.ts';
import slack from './slack.ts';
import slackApp from './slack-app.ts';
import slackRotation from './slack-rotation.ts';
import slackSession from './slack-session.ts';
import slackWebhook from './slack-webhook.ts';
import smartsheet from './smartsheet.ts';
import smarty from './smarty.ts';
import smooch from './smooch.ts';
import snipcart from './snipcart.ts';
import snowflake from './snowflake.ts';
import snowflakeToken from './snowflake-token.ts';
import snyk from './snyk.ts';
import socket from './socket.ts';
import solana from './solana.ts';
import solarwindsobservability from './solarwindsobservability.ts';
import sonarqube from './sonarqube.ts';
import soundcloud from './soundcloud.ts';
import sourcegraph from './sourcegraph.ts';
import sparkpost from './sparkpost.ts';
import spectralops from './spectralops.ts';
import speechmatics from './speechmatics.ts';
import splunk from './splunk.ts';
import splunkobservability from './splunkobservability.ts';
import spoonacular from './spoonacular.ts';
import sportsmonk from './sportsmonk.ts';
import spotify from './spotify.ts';
import spring from './spring.ts';
import sqlPasswordHash from './sql-password-hash.ts';
import sqlStatement from './sql-statement.ts';
import sqlalchemyUrl from './sqlalchemy-url.ts';
import sqlserver from './sqlserver.ts';
import square from './square.ts';
import squarespace from './squarespace.ts';
import sslmate from './sslmate.ts';
import stabilityai from './stabilityai.ts';
import stackhawk from './stackhawk.ts';
import statsig from './statsig.ts';
import statuscake from './statuscake.ts';
import statuspage from './statuspage.ts';
import statuspal from './statuspal.ts';
import steam from './steam.ts';
import stockdata from './stockdata.ts';
import stormglass from './stormglass.ts';
import storyblok from './storyblok.ts';
import storychief from './storychief.ts';
import strava from './strava.ts';
import streak from './streak.ts';
import stripe from './stripe.ts';
import stripePaymentIntent from './stripe-payment-intent.ts';
import stripeWebhook from './stripe-webhook.ts';
import stripo from './stripo.ts';
import stytch from './stytch.ts';
import sugester from './sugester.ts';
import sumologic from './sumologic.ts';
import sumsub from './sumsub.ts';
import sumup from './sumup.ts';
import supabase from './supabase.ts';
import swell from './swell.ts';
import swiftype from './swiftype.ts';
import symfony from './symfony.ts';
import tableau from './tableau.ts';
import tailscale from './tailscale.ts';
import tallyfy from './tallyfy.ts';
import tatumio from './tatumio.ts';
import tavily from './tavily.ts';
import tavus from './tavus.ts';
import taxjar from './taxjar.ts';
import teamcity from './teamcity.ts';
import teamwork from './teamwork.ts';
import telegram from './telegram.ts';
import telnyx from './telnyx.ts';
import temporal from './temporal.ts';
import tenable from './tenable.ts';
import tencent from './tencent.ts';
import tenderly from './tenderly.ts';
import terraform from './terraform.ts';
import terraformState from './terraform-state.ts';
import terraformVariable from './terraform-variable.ts';
import testingbot from './testingbot.ts';
import textmagic from './textmagic.ts';
import theoddsapi from './theoddsapi.ts';
import thingsboard from './thingsboard.ts';
import thinkific from './thinkific.ts';
import thirdweb from './thirdweb.ts';
import thousandeyes from './thousandeyes.ts';
import thunderforest from './thunderforest.ts';
import thunderstore from './thunderstore.ts';
import ticketmaster from './ticketmaster.ts';
import tickettailor from './tickettailor.ts';
import tiingo from './tiingo.ts';
import tiktok from './tiktok.ts';
import timecamp from './timecamp.ts';
import tineswebhook from './tineswebhook.ts';
import tinify from './tinify.ts';
import tinybird from './tinybird.ts';
import tly from './tly.ts';
import tmdb from './tmdb.ts';
import todoist from './todoist.ts';
import togetherai from './togetherai.ts';
import toggltrack from './toggltrack.ts';
import tomorrowio from './tomorrowio.ts';
import tomtom from './tomtom.ts';
import totp from './totp.ts';
import tradier from './tradier.ts';
import transloadit from './transloadit.ts';
import travelpayouts from './travelpayouts.ts';
import travisci from './travisci.ts';
import trello from './trello.ts';
import triggerdev from './triggerdev.ts';
import truenas from './truenas.ts';
import turbopuffer from './turbopuffer.ts';
import turso from './turso.ts';
import twelvedata from './twelvedata.ts';
import twilio from './twilio.ts';
import twist from './twist.ts';
import twitch from './twitch.ts';
import twitter from './twitter.ts';
import twitterAccess from './twitter-access.ts';
import typeform from './typeform.ts';
import typetalk from './typetalk.ts';
import ubidots from './ubidots.ts';
import uclassify from './uclassify.ts';
import unkey from './unkey.ts';
import unsplash from './unsplash.ts';
import unstructured from './unstructured.ts';
import upcdatabase from './upcdatabase.ts';
import upcloud from './upcloud.ts';
import uplead from './uplead.ts';
import uploadcare from './uploadcare.ts';
import uploadthing from './uploadthing.ts';
import upstage from './upstage.ts';
import upstash from './upstash.ts';
import uptimerobot from './uptimerobot.ts';
import urlscan from './urlscan.ts';
import userflow from './userflow.ts';
import userstack from './userstack.ts';
import valtown from './valtown.ts';
import vastai from './vastai.ts';
import vatlayer from './vatlayer.ts';
import vault from './vault.ts';
import vbout from './vbout.ts';
import vectara from './vectara.ts';
import vercel from './vercel.ts';
import verimail from './verimail.ts';
import veriphone from './veriphone.ts';
import viber from './viber.ts';
import vimeo from './vimeo.ts';
import virustotal from './virustotal.ts';
import visualcrossing from './visualcrossing.ts';
import vk from './vk.ts';
import vmware from './vmware.ts';
import voiceflow from './voiceflow.ts';
import voicegain from './voicegain.ts';
import volcengine from './volcengine.ts';
import vonage from './vonage.ts';
import voyageai from './voyageai.ts';
import vpnapi from './vpnapi.ts';
import vultr from './vultr.ts';
import vyte from './vyte.ts';
import wakatime from './wakatime.ts';
import walkscore from './walkscore.ts';
import walletKey from './wallet-key.ts';
import weatherbit from './weatherbit.ts';
import weatherstack from './weatherstack.ts';
import webPasswordHash from './web-password-hash.ts';
import web3storage from './web3storage.ts';
import webex from './webex.ts';
import webflow from './webflow.ts';
import webhookUrl from './webhook-url.ts';
import webscraper from './webscraper.ts';
import webscraping from './webscraping.ts';
import wechat from './wechat.ts';
import weightsandbiases from './weightsandbiases.ts';
import wepay from './wepay.ts';
import whatsapp from './whatsapp.ts';
import windowsDeployment from './windows-deployment.ts';
import winscp from './winscp.ts';
import wireguard from './wireguard.ts';
import wireless from './wireless.ts';
import wise from './wise.ts';
import wistia from './wistia.ts';
import wit from './wit.ts';
import wiz from './wiz.ts';
import woocommerce from './woocommerce.ts';
import wordpress from './wordpress.ts';
import workato from './workato.ts';
import workos from './workos.ts';
import worksnaps from './worksnaps.ts';
import worldweather from './worldweather.ts';
import wpengine from './wpengine.ts';
import wrike from './wrike.ts';
import xai from './xai.ts';
import xata from './xata.ts';
import xendit from './xendit.ts';
import xero from './xero.ts';
import yandex from './yandex.ts';
import yelp from './yelp.ts';
import youneedabudget from './youneedabudget.ts';
import yousign from './yousign.ts';
import zapier from './zapier.ts';
import zendesk from './zendesk.ts';
import zenkitapi from './zenkitapi.ts';
import zenrows from './zenrows.ts';
import zenscrape from './zenscrape.ts';
import zenserp from './zenserp.ts';
import zeplin from './zeplin.ts';
import zerobounce from './zerobounce.ts';
import zerotier from './zerotier.ts';
import zhipu from './zhipu.ts';
import zipbooks from './zipbooks.ts';
import zipcodeapi from './zipcodeapi.ts';
import zipcodebase from './zipcodebase.ts';
import zohocrm from './zohocrm.ts';
import zoom from './zoom.ts';
import zulipchat from './zulipchat.ts';
import zuplo from './zuplo.ts';

/** All built-in providers, in the order of their file names. */
export const providers: readonly Provider[] = [
  ably,
  abstract,
  abuseipdb,
  abyssale,
  accuweather,
  activecampaign,
  adafruitio,
  adapty,
  adobe,
  adyen,
  adzuna,
  aftership,
  age,
  agora,
  aha,
  ai21,
  aikido,
  airbrake,
  airship,
  airtable,
  airvisual,
  aiven,
  akamai,
  alchemy,
  alegra,
  algolia,
  alibaba,
  alienvault,
  allsports,
  alpaca,
  amadeus,
  amazon,
  ambee,
  amplitude,
  androidSigning,
  ansible,
  anthropic,
  anypoint,
  anyscale,
  apacta,
  api2cart,
  apideck,
  apiflash,
  apifonica,
  apify,
  apilayer,
  apimatic,
  apitemplate,
  apollo,
  appcenter,
  appcues,
  appfollow,
  apple,
  appoptics,
  appsflyer,
  appsignal,
  apptivo,
  appveyor,
  appwrite,
  artifactory,
  artsy,
  asaas,
  asana,
  aspnet,
  assemblyai,
  atera,
  atlassian,
  atlassianDataCenter,
  attio,
  audd,
  auth0,
  authress,
  autodesk,
  autoklose,
  autopilotHq,
  avalara,
  avaza,
  aviationstack,
  aws,
  awsAppsync,
  awsBedrock,
  awsCognito,
  awsEcr,
  awsPresigned,
  awsSes,
  axiom,
  axonaut,
  aylien,
  ayrshare,
  azure,
  azureApiManagement,
  azureApiManagementDirect,
  azureAppConfiguration,
  azureAppService,
  azureApplicationInsights,
  azureBatch,
  azureBot,
  azureCommunication,
  azureContainerRegistry,
  azureCosmosdb,
  azureDevops,
  azureEntra,
  azureEventGrid,
  azureFunctions,
  azureLogAnalytics,
  azureMaps,
  azureMessaging,
  azureNotificationHubs,
  azureOpenai,
  azureRedis,
  azureSearch,
  azureStorage,
  backblaze,
  bamboohr,
  bannerbear,
  baremetrics,
  baseten,
  beamer,
  beebole,
  beehiiv,
  besnappy,
  besttime,
  betterstack,
  bigcommerce,
  billomat,
  binance,
  bitbar,
  bitbucket,
  bitcoin,
  bitfinex,
  bitget,
  bitly,
  bitmex,
  bitrise,
  bitstamp,
  bittrex,
  bitwarden,
  blazemeter,
  blockfrost,
  blocknative,
  bluesky,
  blynk,
  bombbomb,
  boostNote,
  box,
  braintree,
  braintrust,
  branch,
  brandfetch,
  brave,
  braze,
  brevo,
  brex,
  brokerUrl,
  browserbase,
  browserstack,
  browshot,
  bscscan,
  buddyns,
  budibase,
  bugherd,
  bugsnag,
  builderIo,
  buildkite,
  bulksms,
  bunny,
  buttercms,
  buttondown,
  bybit,
  caflou,
  calendarific,
  calendly,
  calorieninjas,
  campayn,
  canny,
  canva,
  capsuleCrm,
  captaindata,
  carbonInterface,
  cartesia,
  cashboard,
  cashfree,
  caspio,
  censys,
  centralstationcrm,
  cerebras,
  cexio,
  cfxre,
  chargebee,
  chartmogul,
  chatClient,
  chatfuel,
  checkly,
  checkoutCom,
  checkvist,
  chroma,
  chromatic,
  cicero,
  circle,
  circleci,
  civo,
  clarifai,
  clearbit,
  clerk,
  clickhouse,
  clicksend,
  clickup,
  cliengo,
  clinchpad,
  clockify,
  clockworksms,
  clojars,
  close,
  cloudElements,
  cloudconvert,
  cloudflare,
  cloudflareR2,
  cloudflareTunnel,
  cloudflareTurnstile,
  cloudinary,
  cloudmersive,
  cloudsight,
  cloudsmith,
  cloverly,
  cloze,
  cockroachLabs,
  codacy,
  codeclimate,
  codecov,
  codefresh,
  codemagic,
  codequiry,
  coderabbit,
  cohere,
  coinbase,
  coingecko,
  coinlayer,
  coinlib,
  coinmarketcap,
  column,
  comet,
  commandLine,
  commercejs,
  commodities,
  companyhub,
  configcat,
  confluent,
  consul,
  containerEnvironment,
  contentful,
  contentstack,
  conversiontools,
  convertapi,
  convertkit,
  convex,
  copper,
  coralogix,
  couchbase,
  countrylayer,
  courier,
  covalent,
  coveralls,
  coze,
  craftmypdf,
  cratesio,
  crisp,
  cronitor,
  crowdin,
  crowdstrike,
  cryptocompare,
  curl,
  currencycloud,
  currencyfreaks,
  currencylayer,
  currencyscoop,
  currentsapi,
  cursor,
  customerguru,
  customerio,
  cypress,
  d7network,
  dailyco,
  dandelion,
  databaseClient,
  databaseUrl,
  databento,
  databox,
  databricks,
  datadog,
  datagov,
  datastax,
  datocms,
  debounce,
  deepai,
  deepgram,
  deepinfra,
  deepseek,
  definednetworking,
  delighted,
  demio,
  deno,
  dependencytrack,
  depot,
  deputy,
  deribit,
  detectify,
  detectlanguage,
  devcycle,
  deviantart,
  devin,
  dfuse,
  diffbot,
  diggernaut,
  digitalocean,
  dingtalk,
  discord,
  discordClient,
  disqus,
  ditto,
  django,
  dnscheck,
  dnsimple,
  docker,
  dockerLogin,
  docparser,
  documo,
  docusign,
  doppler,
  dotdigital,
  dovico,
  dronahq,
  droneci,
  dropbox,
  dropboxApp,
  drupal,
  duffel,
  duo,
  dwolla,
  dynalist,
  dynatrace,
  dyspatch,
  e2b,
  easyinsight,
  easypost,
  ebay,
  ecostruxureit,
  edamam,
  edenai,
  eightxeight,
  elastic,
  elasticemail,
  elevenlabs,
  enablex,
  endorlabs,
  enigma,
  equinixMetal,
  eraser,
  ethereum,
  etherscan,
  ethplorer,
  etsy,
  eventbrite,
  everhour,
  exaai,
  exchangerateapi,
  exchangeratesapi,
  exoscale,
  extractorapi,
  facebook,
  facebookApp,
  faceplusplus,
  fal,
  fastforex,
  fastly,
  fauna,
  fedex,
  feedier,
  fetchrss,
  fibery,
  figma,
  filestack,
  filezilla,
  finage,
  financialmodelingprep,
  findl,
  finicity,
  finnhub,
  firebase,
  firecrawl,
  firehydrant,
  fireworksai,
  fivetran,
  fixerio,
  flagsmith,
  flask,
  flatio,
  fleetbase,
  flexport,
  flickr,
  flightapi,
  flightlabs,
  flightstats,
  float,
  flowflu,
  flutterwave,
  flyio,
  fmfw,
  formbucket,
  formio,
  formsite,
  fossa,
  foursquare,
  frameio,
  freemius,
  freshbooks,
  freshdesk,
  friendli,
  front,
  ftp,
  fulcrum,
  fullstory,
  fxmarket,
  gandi,
  gateio,
  gcnotify,
  gcp,
  geckoboard,
  gemini,
  gengo,
  genius,
  geoapify,
  geocode,
  geocodify,
  geocodio,
  geoipifi,
  getgeoapi,
  getresponse,
  getstream,
  ghost,
  gitCredentials,
  gitalk,
  gitbook,
  gitea,
  gitguardian,
  github,
  githubApp,
  gitlab,
  gitlabCi,
  gitlabOauth,
  gitter,
  gladia,
  glassnode,
  gocanvas,
  gocardless,
  godaddy,
  goodday,
  google,
  googleWorkspace,
  gorgias,
  gradle,
  grafana,
  graphcms,
  graphhopper,
  greptile,
  greynoise,
  groovehq,
  groq,
  growthbook,
  gtmetrix,
  guardianapi,
  gumroad,
  guru,
  gyazo,
  happyscribe,
  harness,
  harvest,
  hasura,
  haveibeenpwned,
  helicone,
  helius,
  hellosign,
  helpcrunch,
  helpscout,
  hereapi,
  heroku,
  hetzner,
  hex,
  hive,
  hiveage,
  holidayapi,
  honeybadger,
  honeycomb,
  html2pdf,
  hubspot,
  huggingface,
  humanity,
  hume,
  hunter,
  huobi,
  hybiscus,
  hypertrack,
  ibm,
  iconfinder,
  iexcloud,
  ifttt,
  imagekit,
  imagga,
  imgix,
  infisical,
  influxdb,
  infobip,
  infomaniak,
  infracost,
  infura,
  inngest,
  insightly,
  instagram,
  instamojo,
  instantly,
  intelx,
  intercom,
  interseller,
  intra42,
  intrinio,
  invoiceocean,
  ionic,
  ionos,
  ip2location,
  ipapi,
  ipgeolocation,
  ipinfo,
  ipinfodb,
  ipquality,
  ipsec,
  ipstack,
  iterable,
  jdbc,
  jenkins,
  jetbrains,
  jina,
  joomla,
  jotform,
  jumpcloud,
  jupiterone,
  juro,
  jwk,
  jwt,
  kafka,
  kagi,
  kanbanize,
  kanbantool,
  karmacrm,
  keenio,
  keystore,
  keystorePassword,
  kickbox,
  kimi,
  klarna,
  klaviyo,
  klingai,
  klipfolio,
  knapsackpro,
  kontent,
  koyeb,
  kraken,
  kubernetes,
  kubernetesConfig,
  kucoin,
  kylas,
  lambdatest,
  langchain,
  langfuse,
  languagelayer,
  laravel,
  lark,
  lastfm,
  launchdarkly,
  ldap,
  leadfeeder,
  leankit,
  ledgerKey,
  lemlist,
  lemonsqueezy,
  lendflow,
  lessannoyingcrm,
  lichess,
  lighton,
  line,
  linear,
  linkedin,
  linkpreview,
  linode,
  liveagent,
  liveblocks,
  livekit,
  livestorm,
  llamacloud,
  loadmill,
  lob,
  locationiq,
  loggly,
  loginCall,
  loginradius,
  logzio,
  lokalise,
  looker,
  loyverse,
  luma,
  lunchmoney,
  luno,
  m3o,
  madkudu,
  magento,
  magicbell,
  mailClient,
  mailUrl,
  mailboxlayer,
  mailchimp,
  mailerlite,
  mailersend,
  mailgun,
  mailjet,
  mailmodo,
  mailsac,
  mailtrap,
  mandrill,
  mapbox,
  mapquest,
  maptiler,
  marketstack,
  mastodon,
  matrix,
  mattermost,
  maven,
  mavenlink,
  maxmind,
  meaningcloud,
  mediastack,
  meistertask,
  mem0,
  meraki,
  mercadopago,
  mercury,
  mergify,
  mesibo,
  messagebird,
  metaapi,
  metabase,
  metrilo,
  mexc,
  mezmo,
  microsoftTeams,
  midtrans,
  mindmeister,
  minimax,
  miro,
  mistral,
  mite,
  mixedbread,
  mixmax,
  mixpanel,
  mockaroo,
  modal,
  moderation,
  mollie,
  monday,
  mongodb,
  monkeylearn,
  moonclerk,
  moosend,
  moralis,
  mux,
  myfreshworks,
  myintervals,
  mysql,
  namecheap,
  nasdaqdatalink,
  neon,
  neptune,
  netbird,
  nethunt,
  netlify,
  netrc,
  netsuite,
  networkDevice,
  neutrinoapi,
  newrelic,
  newrelicClient,
  newsapi,
  newscatcher,
  nftport,
  ngrok,
  nicereply,
  nightfall,
  nimble,
  nomad,
  nomic,
  noticeable,
  notion,
  novita,
  novu,
  nozbeteams,
  npm,
  ntfy,
  nuget,
  numverify,
  nutritionix,
  nvidia,
  nylas,
  nytimes,
  oanda,
  oauth,
  octopusdeploy,
  odbc,
  okta,
  okx,
  ollama,
  omise,
  omnisend,
  onelogin,
  onepagecrm,
  onepassword,
  onesignal,
  onfido,
  onfleet,
  oopspam,
  openai,
  opencagedata,
  openrouter,
  openshift,
  openuv,
  openvpn,
  openweather,
  opsgenie,
  optimizely,
  overloop,
  ovh,
  owlbot,
  packageIndex,
  packagecloud,
  packagist,
  paddle,
  pagarme,
  pagerduty,
  pandadoc,
  pandascore,
  paperform,
  paralleldots,
  parsehub,
  parseur,
  particleio,
  partnerstack,
  passwordExport,
  passwordHash,
  pastebin,
  patreon,
  paydirtapp,
  paymoapp,
  paymongo,
  paypal,
  paystack,
  pdflayer,
  pdfshift,
  pendo,
  peopledatalabs,
  pepipost,
  percy,
  perplexity,
  pganalyze,
  pgp,
  pgpass,
  photoroom,
  phpApplication,
  phpmailer,
  phrase,
  pinata,
  pinecone,
  pingdom,
  pinterest,
  pipedream,
  pipedrive,
  pivotaltracker,
  pixabay,
  pkcs12,
  plaid,
  planetscale,
  planyo,
  platformsh,
  playfab,
  plivo,
  podio,
  polar,
  pollsapi,
  poloniex,
  polygon,
  polymarket,
  porkbun,
  portainer,
  positionstack,
  postageapp,
  postgres,
  posthog,
  postman,
  postmark,
  powrbot,
  predibase,
  prefect,
  prestashop,
  printful,
  prismic,
  privacy,
  privateKey,
  privateKeyEncoded,
  privateai,
  prodpad,
  prospectcrm,
  protocolsio,
  proxycrawl,
  psexec,
  pubnub,
  pulumi,
  purestake,
  pushbullet,
  pusher,
  pushover,
  putty,
  pypi,
  qase,
  qdrant,
  qiniu,
  qualaroo,
  qubole,
  quickbooks,
  quicknode,
  rabbitmq,
  rails,
  railway,
  rainforestpay,
  ramp,
  rancher,
  rapidapi,
  raventools,
  rawg,
  raygun,
  razorpay,
  reachmail,
  readme,
  reallysimplesystems,
  rebrandly,
  recaptcha,
  rechargepayments,
  recurly,
  reddit,
  redhatpyxis,
  redirectpizza,
  redis,
  refiner,
  remoteDesktop,
  render,
  rentman,
  repairshopr,
  replicate,
  replyio,
  requestfinance,
  resend,
  restpack,
  retellai,
  retool,
  revampcrm,
  revenuecat,
  ringcentral,
  riot,
  ritekit,
  roaring,
  robinhoodcrypto,
  roblox,
  rocketreach,
  rockset,
  rollbar,
  rootly,
  route4me,
  rownd,
  rubygems,
  rudderstack,
  runpod,
  runrunit,
  runway,
  saladcloud,
  salescookie,
  salesflare,
  salesforce,
  salesforceConsumer,
  salesmate,
  sambanova,
  saml,
  samsara,
  sanity,
  satismeter,
  saucelabs,
  scaleway,
  scalingo,
  scalr,
  scrapeowl,
  scraperapi,
  scraperbox,
  scrapestack,
  scrapfly,
  scrapingant,
  scrapingbee,
  screenshotapi,
  screenshotlayer,
  scrutinizerci,
  securitytrails,
  seedPhrase,
  segment,
  selectpdf,
  semaphore,
  semgrep,
  sendbird,
  sendgrid,
  sentry,
  serper,
  serphouse,
  serpstack,
  serverUrl,
  sessionSecret,
  settlemint,
  sftpSettings,
  sherpadesk,
  shipday,
  shipengine,
  shippo,
  shipstation,
  shodan,
  shopify,
  shortcut,
  shotstack,
  shutterstock,
  sidekiq,
  signable,
  signalwire,
  signaturit,
  signedUrl,
  signupgenius,
  sigopt,
  simfin,
  simplesat,
  simvoly,
  sinch,
  sirv,
  siteleaf,
  skrappio,
  skybiometry,
  slack,
  slackApp,
  slackRotation,
  slackSession,
  slackWebhook,
  smartsheet,
  smarty,
  smooch,
  snipcart,
  snowflake,
  snowflakeToken,
  snyk,
  socket,
  solana,
  solarwindsobservability,
  sonarqube,
  soundcloud,
  sourcegraph,
  sparkpost,
  spectralops,
  speechmatics,
  splunk,
  splunkobservability,
  spoonacular,
  sportsmonk,
  spotify,
  spring,
  sqlPasswordHash,
  sqlStatement,
  sqlalchemyUrl,
  sqlserver,
  square,
  squarespace,
  sslmate,
  stabilityai,
  stackhawk,
  statsig,
  statuscake,
  statuspage,
  statuspal,
  steam,
  stockdata,
  stormglass,
  storyblok,
  storychief,
  strava,
  streak,
  stripe,
  stripePaymentIntent,
  stripeWebhook,
  stripo,
  stytch,
  sugester,
  sumologic,
  sumsub,
  sumup,
  supabase,
  swell,
  swiftype,
  symfony,
  tableau,
  tailscale,
  tallyfy,
  tatumio,
  tavily,
  tavus,
  taxjar,
  teamcity,
  teamwork,
  telegram,
  telnyx,
  temporal,
  tenable,
  tencent,
  tenderly,
  terraform,
  terraformState,
  terraformVariable,
  testingbot,
  textmagic,
  theoddsapi,
  thingsboard,
  thinkific,
  thirdweb,
  thousandeyes,
  thunderforest,
  thunderstore,
  ticketmaster,
  tickettailor,
  tiingo,
  tiktok,
  timecamp,
  tineswebhook,
  tinify,
  tinybird,
  tly,
  tmdb,
  todoist,
  togetherai,
  toggltrack,
  tomorrowio,
  tomtom,
  totp,
  tradier,
  transloadit,
  travelpayouts,
  travisci,
  trello,
  triggerdev,
  truenas,
  turbopuffer,
  turso,
  twelvedata,
  twilio,
  twist,
  twitch,
  twitter,
  twitterAccess,
  typeform,
  typetalk,
  ubidots,
  uclassify,
  unkey,
  unsplash,
  unstructured,
  upcdatabase,
  upcloud,
  uplead,
  uploadcare,
  uploadthing,
  upstage,
  upstash,
  uptimerobot,
  urlscan,
  userflow,
  userstack,
  valtown,
  vastai,
  vatlayer,
  vault,
  vbout,
  vectara,
  vercel,
  verimail,
  veriphone,
  viber,
  vimeo,
  virustotal,
  visualcrossing,
  vk,
  vmware,
  voiceflow,
  voicegain,
  volcengine,
  vonage,
  voyageai,
  vpnapi,
  vultr,
  vyte,
  wakatime,
  walkscore,
  walletKey,
  weatherbit,
  weatherstack,
  webPasswordHash,
  web3storage,
  webex,
  webflow,
  webhookUrl,
  webscraper,
  webscraping,
  wechat,
  weightsandbiases,
  wepay,
  whatsapp,
  windowsDeployment,
  winscp,
  wireguard,
  wireless,
  wise,
  wistia,
  wit,
  wiz,
  woocommerce,
  wordpress,
  workato,
  workos,
  worksnaps,
  worldweather,
  wpengine,
  wrike,
  xai,
  xata,
  xendit,
  xero,
  yandex,
  yelp,
  youneedabudget,
  yousign,
  zapier,
  zendesk,
  zenkitapi,
  zenrows,
  zenscrape,
  zenserp,
  zeplin,
  zerobounce,
  zerotier,
  zhipu,
  zipbooks,
  zipcodeapi,
  zipcodebase,
  zohocrm,
  zoom,
  zulipchat,
  zuplo,
];
