/** Every provider that Dowse knows, by file name. Written by scripts/pattern-index.mjs: do not edit. */

import type { Provider } from '#model/provider';
import ably from './ably.ts';
import abuseipdb from './abuseipdb.ts';
import adafruitio from './adafruitio.ts';
import adobe from './adobe.ts';
import adyen from './adyen.ts';
import age from './age.ts';
import airtable from './airtable.ts';
import aiven from './aiven.ts';
import alchemy from './alchemy.ts';
import algolia from './algolia.ts';
import alibaba from './alibaba.ts';
import amazon from './amazon.ts';
import amplitude from './amplitude.ts';
import anthropic from './anthropic.ts';
import anypoint from './anypoint.ts';
import apify from './apify.ts';
import apollo from './apollo.ts';
import artifactory from './artifactory.ts';
import asana from './asana.ts';
import assemblyai from './assemblyai.ts';
import atlassian from './atlassian.ts';
import auth0 from './auth0.ts';
import authress from './authress.ts';
import aviationstack from './aviationstack.ts';
import aws from './aws.ts';
import awsAppsync from './aws-appsync.ts';
import awsBedrock from './aws-bedrock.ts';
import azure from './azure.ts';
import azureApiManagement from './azure-api-management.ts';
import azureAppConfiguration from './azure-app-configuration.ts';
import azureContainerRegistry from './azure-container-registry.ts';
import azureCosmosdb from './azure-cosmosdb.ts';
import azureDevops from './azure-devops.ts';
import azureFunctions from './azure-functions.ts';
import azureOpenai from './azure-openai.ts';
import azureRedis from './azure-redis.ts';
import azureSearch from './azure-search.ts';
import azureStorage from './azure-storage.ts';
import baremetrics from './baremetrics.ts';
import beamer from './beamer.ts';
import binance from './binance.ts';
import bitbucket from './bitbucket.ts';
import bitly from './bitly.ts';
import blynk from './blynk.ts';
import box from './box.ts';
import braintree from './braintree.ts';
import branch from './branch.ts';
import brevo from './brevo.ts';
import buildkite from './buildkite.ts';
import calendly from './calendly.ts';
import cerebras from './cerebras.ts';
import circleci from './circleci.ts';
import clarifai from './clarifai.ts';
import clearbit from './clearbit.ts';
import clerk from './clerk.ts';
import clickhouse from './clickhouse.ts';
import clickup from './clickup.ts';
import clojars from './clojars.ts';
import cloudflare from './cloudflare.ts';
import cloudinary from './cloudinary.ts';
import cloudsmith from './cloudsmith.ts';
import codacy from './codacy.ts';
import codeclimate from './codeclimate.ts';
import codecov from './codecov.ts';
import cohere from './cohere.ts';
import coinbase from './coinbase.ts';
import confluent from './confluent.ts';
import contentful from './contentful.ts';
import coveralls from './coveralls.ts';
import cratesio from './cratesio.ts';
import curl from './curl.ts';
import customerio from './customerio.ts';
import databricks from './databricks.ts';
import datadog from './datadog.ts';
import datagov from './datagov.ts';
import deepgram from './deepgram.ts';
import deepseek from './deepseek.ts';
import definednetworking from './definednetworking.ts';
import delighted from './delighted.ts';
import dependencytrack from './dependencytrack.ts';
import diffbot from './diffbot.ts';
import digitalocean from './digitalocean.ts';
import dingtalk from './dingtalk.ts';
import discord from './discord.ts';
import discordClient from './discord-client.ts';
import disqus from './disqus.ts';
import django from './django.ts';
import docker from './docker.ts';
import doppler from './doppler.ts';
import droneci from './droneci.ts';
import dropbox from './dropbox.ts';
import dropboxApp from './dropbox-app.ts';
import duffel from './duffel.ts';
import dynatrace from './dynatrace.ts';
import easypost from './easypost.ts';
import elevenlabs from './elevenlabs.ts';
import endorlabs from './endorlabs.ts';
import etherscan from './etherscan.ts';
import eventbrite from './eventbrite.ts';
import exoscale from './exoscale.ts';
import facebook from './facebook.ts';
import facebookApp from './facebook-app.ts';
import fastly from './fastly.ts';
import figma from './figma.ts';
import finicity from './finicity.ts';
import finnhub from './finnhub.ts';
import firebase from './firebase.ts';
import firecrawl from './firecrawl.ts';
import fireworksai from './fireworksai.ts';
import fleetbase from './fleetbase.ts';
import flickr from './flickr.ts';
import flutterwave from './flutterwave.ts';
import flyio from './flyio.ts';
import foursquare from './foursquare.ts';
import frameio from './frameio.ts';
import freshbooks from './freshbooks.ts';
import freshdesk from './freshdesk.ts';
import fullstory from './fullstory.ts';
import gcp from './gcp.ts';
import github from './github.ts';
import githubApp from './github-app.ts';
import gitlab from './gitlab.ts';
import gitlabCi from './gitlab-ci.ts';
import gitter from './gitter.ts';
import gocardless from './gocardless.ts';
import google from './google.ts';
import gradle from './gradle.ts';
import grafana from './grafana.ts';
import groq from './groq.ts';
import gumroad from './gumroad.ts';
import harness from './harness.ts';
import helpscout from './helpscout.ts';
import hereapi from './hereapi.ts';
import heroku from './heroku.ts';
import hetzner from './hetzner.ts';
import hex from './hex.ts';
import honeycomb from './honeycomb.ts';
import hubspot from './hubspot.ts';
import huggingface from './huggingface.ts';
import ibm from './ibm.ts';
import imagekit from './imagekit.ts';
import infracost from './infracost.ts';
import infura from './infura.ts';
import instagram from './instagram.ts';
import intercom from './intercom.ts';
import intra42 from './intra42.ts';
import ionic from './ionic.ts';
import ipinfo from './ipinfo.ts';
import ipstack from './ipstack.ts';
import jdbc from './jdbc.ts';
import jenkins from './jenkins.ts';
import jina from './jina.ts';
import jotform from './jotform.ts';
import jumpcloud from './jumpcloud.ts';
import jwk from './jwk.ts';
import jwt from './jwt.ts';
import kagi from './kagi.ts';
import kickbox from './kickbox.ts';
import klaviyo from './klaviyo.ts';
import kraken from './kraken.ts';
import kubernetes from './kubernetes.ts';
import kucoin from './kucoin.ts';
import langchain from './langchain.ts';
import langfuse from './langfuse.ts';
import lark from './lark.ts';
import launchdarkly from './launchdarkly.ts';
import lemonsqueezy from './lemonsqueezy.ts';
import line from './line.ts';
import linear from './linear.ts';
import linkedin from './linkedin.ts';
import linode from './linode.ts';
import lob from './lob.ts';
import looker from './looker.ts';
import mailchimp from './mailchimp.ts';
import mailersend from './mailersend.ts';
import mailgun from './mailgun.ts';
import mailjet from './mailjet.ts';
import mandrill from './mandrill.ts';
import mapbox from './mapbox.ts';
import mattermost from './mattermost.ts';
import maxmind from './maxmind.ts';
import meraki from './meraki.ts';
import messagebird from './messagebird.ts';
import microsoftTeams from './microsoft-teams.ts';
import mistral from './mistral.ts';
import mixpanel from './mixpanel.ts';
import monday from './monday.ts';
import mongodb from './mongodb.ts';
import mysql from './mysql.ts';
import neon from './neon.ts';
import netlify from './netlify.ts';
import netrc from './netrc.ts';
import newrelic from './newrelic.ts';
import newrelicClient from './newrelic-client.ts';
import newsapi from './newsapi.ts';
import ngrok from './ngrok.ts';
import notion from './notion.ts';
import npm from './npm.ts';
import nuget from './nuget.ts';
import nvidia from './nvidia.ts';
import nylas from './nylas.ts';
import nytimes from './nytimes.ts';
import oauth from './oauth.ts';
import octopusdeploy from './octopusdeploy.ts';
import odbc from './odbc.ts';
import okta from './okta.ts';
import onelogin from './onelogin.ts';
import onepassword from './onepassword.ts';
import onesignal from './onesignal.ts';
import openai from './openai.ts';
import openrouter from './openrouter.ts';
import openweather from './openweather.ts';
import opsgenie from './opsgenie.ts';
import optimizely from './optimizely.ts';
import ovh from './ovh.ts';
import owlbot from './owlbot.ts';
import packagecloud from './packagecloud.ts';
import packagist from './packagist.ts';
import pagerduty from './pagerduty.ts';
import particleio from './particleio.ts';
import pastebin from './pastebin.ts';
import paypal from './paypal.ts';
import paystack from './paystack.ts';
import pdflayer from './pdflayer.ts';
import perplexity from './perplexity.ts';
import pgp from './pgp.ts';
import pinecone from './pinecone.ts';
import pingdom from './pingdom.ts';
import pinterest from './pinterest.ts';
import plaid from './plaid.ts';
import planetscale from './planetscale.ts';
import plivo from './plivo.ts';
import positionstack from './positionstack.ts';
import postgres from './postgres.ts';
import posthog from './posthog.ts';
import postman from './postman.ts';
import postmark from './postmark.ts';
import prefect from './prefect.ts';
import privateKey from './private-key.ts';
import privateKeyEncoded from './private-key-encoded.ts';
import psexec from './psexec.ts';
import pulumi from './pulumi.ts';
import pushbullet from './pushbullet.ts';
import pusher from './pusher.ts';
import putty from './putty.ts';
import pypi from './pypi.ts';
import rabbitmq from './rabbitmq.ts';
import railway from './railway.ts';
import rapidapi from './rapidapi.ts';
import razorpay from './razorpay.ts';
import readme from './readme.ts';
import recaptcha from './recaptcha.ts';
import redis from './redis.ts';
import render from './render.ts';
import replicate from './replicate.ts';
import resend from './resend.ts';
import revenuecat from './revenuecat.ts';
import rubygems from './rubygems.ts';
import salesforce from './salesforce.ts';
import salesforceConsumer from './salesforce-consumer.ts';
import saml from './saml.ts';
import scaleway from './scaleway.ts';
import scalingo from './scalingo.ts';
import scraperapi from './scraperapi.ts';
import segment from './segment.ts';
import sendbird from './sendbird.ts';
import sendgrid from './sendgrid.ts';
import sentry from './sentry.ts';
import shippo from './shippo.ts';
import shodan from './shodan.ts';
import shopify from './shopify.ts';
import slack from './slack.ts';
import slackApp from './slack-app.ts';
import slackRotation from './slack-rotation.ts';
import slackSession from './slack-session.ts';
import slackWebhook from './slack-webhook.ts';
import snowflake from './snowflake.ts';
import snyk from './snyk.ts';
import sonarqube from './sonarqube.ts';
import sourcegraph from './sourcegraph.ts';
import sparkpost from './sparkpost.ts';
import spotify from './spotify.ts';
import sqlserver from './sqlserver.ts';
import square from './square.ts';
import squarespace from './squarespace.ts';
import sslmate from './sslmate.ts';
import stabilityai from './stabilityai.ts';
import stackhawk from './stackhawk.ts';
import statuspage from './statuspage.ts';
import stripe from './stripe.ts';
import stripeWebhook from './stripe-webhook.ts';
import supabase from './supabase.ts';
import tailscale from './tailscale.ts';
import tavily from './tavily.ts';
import teamcity from './teamcity.ts';
import telegram from './telegram.ts';
import telnyx from './telnyx.ts';
import terraform from './terraform.ts';
import thingsboard from './thingsboard.ts';
import tiktok from './tiktok.ts';
import todoist from './todoist.ts';
import travisci from './travisci.ts';
import trello from './trello.ts';
import truenas from './truenas.ts';
import twilio from './twilio.ts';
import twitch from './twitch.ts';
import twitter from './twitter.ts';
import twitterAccess from './twitter-access.ts';
import typeform from './typeform.ts';
import vault from './vault.ts';
import vercel from './vercel.ts';
import virustotal from './virustotal.ts';
import vonage from './vonage.ts';
import voyageai from './voyageai.ts';
import vultr from './vultr.ts';
import weatherstack from './weatherstack.ts';
import webex from './webex.ts';
import wechat from './wechat.ts';
import weightsandbiases from './weightsandbiases.ts';
import whatsapp from './whatsapp.ts';
import wireguard from './wireguard.ts';
import wise from './wise.ts';
import workos from './workos.ts';
import xai from './xai.ts';
import yandex from './yandex.ts';
import yelp from './yelp.ts';
import zapier from './zapier.ts';
import zendesk from './zendesk.ts';
import zohocrm from './zohocrm.ts';
import zoom from './zoom.ts';

/** All built-in providers, in the order of their file names. */
export const providers: readonly Provider[] = [
  ably,
  abuseipdb,
  adafruitio,
  adobe,
  adyen,
  age,
  airtable,
  aiven,
  alchemy,
  algolia,
  alibaba,
  amazon,
  amplitude,
  anthropic,
  anypoint,
  apify,
  apollo,
  artifactory,
  asana,
  assemblyai,
  atlassian,
  auth0,
  authress,
  aviationstack,
  aws,
  awsAppsync,
  awsBedrock,
  azure,
  azureApiManagement,
  azureAppConfiguration,
  azureContainerRegistry,
  azureCosmosdb,
  azureDevops,
  azureFunctions,
  azureOpenai,
  azureRedis,
  azureSearch,
  azureStorage,
  baremetrics,
  beamer,
  binance,
  bitbucket,
  bitly,
  blynk,
  box,
  braintree,
  branch,
  brevo,
  buildkite,
  calendly,
  cerebras,
  circleci,
  clarifai,
  clearbit,
  clerk,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cloudinary,
  cloudsmith,
  codacy,
  codeclimate,
  codecov,
  cohere,
  coinbase,
  confluent,
  contentful,
  coveralls,
  cratesio,
  curl,
  customerio,
  databricks,
  datadog,
  datagov,
  deepgram,
  deepseek,
  definednetworking,
  delighted,
  dependencytrack,
  diffbot,
  digitalocean,
  dingtalk,
  discord,
  discordClient,
  disqus,
  django,
  docker,
  doppler,
  droneci,
  dropbox,
  dropboxApp,
  duffel,
  dynatrace,
  easypost,
  elevenlabs,
  endorlabs,
  etherscan,
  eventbrite,
  exoscale,
  facebook,
  facebookApp,
  fastly,
  figma,
  finicity,
  finnhub,
  firebase,
  firecrawl,
  fireworksai,
  fleetbase,
  flickr,
  flutterwave,
  flyio,
  foursquare,
  frameio,
  freshbooks,
  freshdesk,
  fullstory,
  gcp,
  github,
  githubApp,
  gitlab,
  gitlabCi,
  gitter,
  gocardless,
  google,
  gradle,
  grafana,
  groq,
  gumroad,
  harness,
  helpscout,
  hereapi,
  heroku,
  hetzner,
  hex,
  honeycomb,
  hubspot,
  huggingface,
  ibm,
  imagekit,
  infracost,
  infura,
  instagram,
  intercom,
  intra42,
  ionic,
  ipinfo,
  ipstack,
  jdbc,
  jenkins,
  jina,
  jotform,
  jumpcloud,
  jwk,
  jwt,
  kagi,
  kickbox,
  klaviyo,
  kraken,
  kubernetes,
  kucoin,
  langchain,
  langfuse,
  lark,
  launchdarkly,
  lemonsqueezy,
  line,
  linear,
  linkedin,
  linode,
  lob,
  looker,
  mailchimp,
  mailersend,
  mailgun,
  mailjet,
  mandrill,
  mapbox,
  mattermost,
  maxmind,
  meraki,
  messagebird,
  microsoftTeams,
  mistral,
  mixpanel,
  monday,
  mongodb,
  mysql,
  neon,
  netlify,
  netrc,
  newrelic,
  newrelicClient,
  newsapi,
  ngrok,
  notion,
  npm,
  nuget,
  nvidia,
  nylas,
  nytimes,
  oauth,
  octopusdeploy,
  odbc,
  okta,
  onelogin,
  onepassword,
  onesignal,
  openai,
  openrouter,
  openweather,
  opsgenie,
  optimizely,
  ovh,
  owlbot,
  packagecloud,
  packagist,
  pagerduty,
  particleio,
  pastebin,
  paypal,
  paystack,
  pdflayer,
  perplexity,
  pgp,
  pinecone,
  pingdom,
  pinterest,
  plaid,
  planetscale,
  plivo,
  positionstack,
  postgres,
  posthog,
  postman,
  postmark,
  prefect,
  privateKey,
  privateKeyEncoded,
  psexec,
  pulumi,
  pushbullet,
  pusher,
  putty,
  pypi,
  rabbitmq,
  railway,
  rapidapi,
  razorpay,
  readme,
  recaptcha,
  redis,
  render,
  replicate,
  resend,
  revenuecat,
  rubygems,
  salesforce,
  salesforceConsumer,
  saml,
  scaleway,
  scalingo,
  scraperapi,
  segment,
  sendbird,
  sendgrid,
  sentry,
  shippo,
  shodan,
  shopify,
  slack,
  slackApp,
  slackRotation,
  slackSession,
  slackWebhook,
  snowflake,
  snyk,
  sonarqube,
  sourcegraph,
  sparkpost,
  spotify,
  sqlserver,
  square,
  squarespace,
  sslmate,
  stabilityai,
  stackhawk,
  statuspage,
  stripe,
  stripeWebhook,
  supabase,
  tailscale,
  tavily,
  teamcity,
  telegram,
  telnyx,
  terraform,
  thingsboard,
  tiktok,
  todoist,
  travisci,
  trello,
  truenas,
  twilio,
  twitch,
  twitter,
  twitterAccess,
  typeform,
  vault,
  vercel,
  virustotal,
  vonage,
  voyageai,
  vultr,
  weatherstack,
  webex,
  wechat,
  weightsandbiases,
  whatsapp,
  wireguard,
  wise,
  workos,
  xai,
  yandex,
  yelp,
  zapier,
  zendesk,
  zohocrm,
  zoom,
];
