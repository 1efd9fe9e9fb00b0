/** Passwords that official container images read from the environment. */

import type { Provider } from '#model/provider';

export default {
  name: 'Container images',
  docs: 'https://docs.docker.com/compose/how-tos/environment-variables/',
  rules: [
    {
      id: 'container-environment-database-password',
      description: 'The password with which a container image sets up its database.',
      regex: String.raw`\b(?:POSTGRES_PASSWORD|POSTGRESQL_PASSWORD|POSTGRES_ROOT_PASSWORD|MYSQL_ROOT_PASSWORD|MYSQL_PASSWORD|MARIADB_ROOT_PASSWORD|MARIADB_PASSWORD|MONGO_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD|MONGO_PASSWORD|MSSQL_SA_PASSWORD|SA_PASSWORD|REDIS_PASSWORD|CLICKHOUSE_PASSWORD|CASSANDRA_PASSWORD|COUCHDB_PASSWORD|NEO4J_PASSWORD|ARANGO_ROOT_PASSWORD|ORACLE_PWD|ORACLE_PASSWORD|DB2INST1_PASSWORD|INFLUXDB_ADMIN_PASSWORD|INFLUXDB_PASSWORD|DOCKER_INFLUXDB_INIT_PASSWORD|ELASTIC_PASSWORD|OPENSEARCH_INITIAL_ADMIN_PASSWORD|WORDPRESS_DB_PASSWORD|DATABASE_PASSWORD|SQL_PASSWORD)["']?\s{0,2}[:=]\s{0,4}["']?([^\s"'<>{}$%\x60\\#,;()]{4,128})`,
      keywords: ['_PASSWORD', 'ORACLE_PWD'],
      minEntropy: 2,
      checks: ['stock-password', 'plain-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'read and change the data of the database, where it can be reached',
      rotate:
        'Change the password in the database (the variable counts only at the first start); use a secret of the orchestrator: NAME_FILE.',
      examples: [
        {
          before: '    environment:\n      POSTGRES_PASSWORD: ',
          secret: ['nTpF', 'edjWQWyKS7'],
          after: '\n',
        },
        {
          before: 'docker run -e MYSQL_ROOT_PASSWORD=',
          secret: ['w9wb', 'gmPrs8Uart', 'KA'],
          after: ' mysql:8\n',
        },
        { before: '- MONGO_INITDB_ROOT_PASSWORD="', secret: ['vCjPhe', 'YLnsT8yXrHkg'], after: '"\n' },
      ],
      counterExamples: [
        ['POST', 'GRES_PASSWORD', ': postgres', '\n'],
        ['MYSQL', '_ROOT_PASSWO', 'RD: ${MYSQ', 'L_ROOT_PASSWO', 'RD}\n'],
        ['POSTG', 'RES_PASSW', 'ORD_FILE: ', '/run/secre', 'ts/db\n'],
      ],
    },
    {
      id: 'container-environment-admin-password',
      description: 'The password of the administrator that a container image sets up.',
      regex: String.raw`\b(?:GF_SECURITY_ADMIN_PASSWORD|KEYCLOAK_ADMIN_PASSWORD|KC_BOOTSTRAP_ADMIN_PASSWORD|KEYCLOAK_PASSWORD|MINIO_ROOT_PASSWORD|MINIO_SECRET_KEY|RABBITMQ_DEFAULT_PASS|PGADMIN_DEFAULT_PASSWORD|ME_CONFIG_BASICAUTH_PASSWORD|ME_CONFIG_MONGODB_ADMINPASSWORD|GITLAB_ROOT_PASSWORD|NEXTCLOUD_ADMIN_PASSWORD|DRONE_RPC_SECRET|SUPERSET_SECRET_KEY|AIRFLOW__CORE__FERNET_KEY|AIRFLOW__WEBSERVER__SECRET_KEY|_AIRFLOW_WWW_USER_PASSWORD|SONAR_JDBC_PASSWORD|HARBOR_ADMIN_PASSWORD|N8N_ENCRYPTION_KEY|N8N_BASIC_AUTH_PASSWORD|NIFI_SENSITIVE_PROPS_KEY|SINGLE_USER_CREDENTIALS_PASSWORD|VAULT_DEV_ROOT_TOKEN_ID|EMQX_DASHBOARD__DEFAULT_PASSWORD|HASURA_GRAPHQL_ADMIN_SECRET|MEILI_MASTER_KEY|TYPESENSE_API_KEY|PORTAINER_PASSWORD|PIHOLE_PASSWORD|WEBPASSWORD|AUTHELIA_SESSION_SECRET|AUTHENTIK_SECRET_KEY|VAULTWARDEN_ADMIN_TOKEN)["']?\s{0,2}[:=]\s{0,4}["']?([^\s"'<>{}%\x60\\#,;()$]{6,128})`,
      keywords: ['_PASSWORD', '_PASS', '_SECRET', '_KEY', 'WEBPASSWORD', '_TOKEN', '_ADMINPASSWORD'],
      minEntropy: 2,
      checks: ['stock-password', 'plain-words'],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'administer that program, where it can be reached',
      rotate:
        'Change the password in the program (most variables count only at the first start); use a secret of the orchestrator.',
      examples: [
        { before: '  GF_SECURITY_ADMIN_PASSWORD: ', secret: ['r4Yy', 'kAWGhWJxEM'], after: '\n' },
        {
          before: 'docker run -e MINIO_ROOT_PASSWORD=',
          secret: ['4gdX', 'FbTXG6wahB7', 'J'],
          after: ' minio/minio\n',
        },
        { before: '- KEYCLOAK_ADMIN_PASSWORD="', secret: ['VtsyLr', 'C9BJ9pCPmJ4a'], after: '"\n' },
      ],
      counterExamples: [
        ['GF_SE', 'CURITY_ADMIN_', 'PASSWORD: ', 'admin\n'],
        ['MINI', 'O_ROOT_PA', 'SSWORD: ${M', 'INIO_PASS', 'WORD}\n'],
        ['RABBIT', 'MQ_DEFAULT_P', 'ASS: guest\n'],
      ],
    },
  ],
} satisfies Provider;
