/** Keywords like those of a real rule set, in any number, for measuring the kernel. */

import type { Keyword } from '#model/compiled-rule';

const generic = `password passwd secret token api_key apikey api-key access_key accesskey credential pwd= client_secret
  clientsecret private_key passphrase auth_token authtoken access_token refresh_token secret_key encryption_key
  signing_key master_key app_secret authorization`;

const marks = `AKIA ASIA ABIA AIza ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- gldt- glrt- npm_ xoxb- xoxp- xoxa- xoxs-
  xapp- hooks.slack.com sk_live_ rk_live_ sk_test_ whsec_ pk_live_ dop_v1_ doo_v1_ dor_v1_ EAACEd EAAA ya29. GOCSPX-
  eyJhbGci eyJ0eXAi -----BEGIN shpat_ shpca_ shppa_ shpss_ hvs. hvb. sq0csp- sq0atp- PMAK- lin_api_ lin_oauth_ ntn_
  figd_ pypi-AgEI rubygems_ tfp_ .atlasv1. ATATT3 NRAK- NRII- NRJS- dapi hf_ sk-ant- sk-proj- r8_ gsk_ xai- pplx-
  dckr_pat_ access_token$production$ AccountKey= SharedAccessKey= FLWSECK FLWPUBK dp.pt. dp.st. pul- glsa_ glc_ sntrys_
  sntryu_ duffel_ EZAK EZTK CFPAT- ion_ pscale_ ddp_ phc_ phx_ rdme_ sbp_ bkua_ AGE-SECRET-KEY- amzn.mws. nfp_ fio-u-
  LTAI AKID waka_ tskey- cloudinary:// mongodb:// postgres:// mysql:// redis:// amqp:// discord.com/api sendgrid.net`;

const names = `adafruit airtable aiven alchemy algolia alibaba anthropic anypoint apify artifactory asana assemblyai atlassian
  auth0 authress azure baremetrics beamer bitbucket blynk buildkite circleci clarifai clearbit clickhouse clojars
  cloudflare cloudsmith codacy codeclimate codecov cohere coinbase confluent contentful coveralls databricks datadog
  deepgram deepseek delighted diffbot digitalocean discord disqus docker doppler dropbox duffel dynatrace easypost
  elevenlabs endorlabs eventbrite facebook fastly figma finicity finnhub flickr flutterwave foursquare freshbooks
  fullstory github gitlab gitter gocardless google gradle grafana gumroad harness hashicorp helpscout heroku honeycomb
  hubspot huggingface imagekit infracost infura intercom ipstack jenkins jotform jumpcloud kickbox klaviyo kraken kucoin
  launchdarkly linkedin looker mailchimp mailgun mandrill mapbox mattermost maxmind meraki messagebird mongodb netlify
  newrelic ngrok notion nylas nytimes octopus okta onesignal openai openrouter openweather opsgenie optimizely paystack
  pagerduty perplexity planetscale posthog postman postmark prefect pulumi rabbitmq rapidapi readme replicate rubygems
  salesforce scalingo scraperapi sendbird sendgrid sendinblue sentry shippo shopify slack snowflake snyk sonarcloud
  sonarqube sourcegraph squarespace sslmate stackhawk statuspage stripe tailscale telegram telnyx travisci trello twilio
  twitch twitter typeform vercel weatherstack wireguard yandex zendesk airbrake amplitude apilayer autopilot ayrshare
  bannerbear betterstack bitly blazemeter blogger brandfetch browserstack bugsnag calendarific campayn capsulecrm
  cerebras chartmogul clickup clockify cloudconvert cloudinary coinapi convertkit couchbase courier crowdin cursor
  customerio databox detectify docparser dynalist elastic etherscan everhour fixerio flexport formio freshdesk fulcrum
  geckoboard geocodify getresponse graphhopper guardian gyazo hellosign hunter hybiscus insightly instabot iterable
  jira juro keenio klipfolio kontent lemlist livestorm lokalise loyverse lunchmoney mailerlite mailjet mapquest
  marketstack meistertask mesibo miro mistral mixmax mockaroo moralis mysql nasa newsapi nimble nozbe numverify
  nvidia onfleet openuv pandadoc paymongo paypal pinecone pipedrive pixabay plivo podio polygon postgres pubnub
  qualaroo razorpay rebrandly redis rocketreach rootly sauce scalr scrapfly securitytrails semaphore`;

const endings = ['_api', '-key', '_tok', '.com', '_sec'];

/** `count` keywords, at most some 1,900: generic words first, then marks of tokens, then names of providers. */
export function plausibleKeywords(count: number): Keyword[] {
  const words = (list: string): string[] => list.trim().split(/\s+/);
  const rules = [0];
  const all: Keyword[] = [
    ...words(generic).map(
      (text) => ({ text, foldsCase: true, lookAhead: 'assignment', minRun: 8, rules }) as const,
    ),
    ...words(marks).map((text) => ({ text, foldsCase: false, lookAhead: 'none', minRun: 0, rules }) as const),
    ...['', ...endings].flatMap((ending) =>
      words(names).map(
        (name) => ({ text: name + ending, foldsCase: true, lookAhead: 'value', minRun: 20, rules }) as const,
      ),
    ),
  ];
  return all.slice(0, count);
}
