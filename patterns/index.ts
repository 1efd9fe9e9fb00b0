/** Every provider that Dowse knows, by file name. A new file needs its line here. */

import type { Provider } from '#model/provider';
import amazon from './amazon.ts';
import atlassian from './atlassian.ts';
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
import bitbucket from './bitbucket.ts';
import firebase from './firebase.ts';
import gcp from './gcp.ts';
import github from './github.ts';
import githubApp from './github-app.ts';
import gitlab from './gitlab.ts';
import gitlabCi from './gitlab-ci.ts';
import google from './google.ts';

export const providers: readonly Provider[] = [
  amazon,
  atlassian,
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
  bitbucket,
  firebase,
  gcp,
  github,
  githubApp,
  gitlab,
  gitlabCi,
  google,
];
