/** Connection strings of ODBC, OLE DB and ADO.NET: `Server=…;User Id=…;Password=…`. */

import type { Provider } from '#model/provider';

const part = {
  severity: 'info',
  confidence: 'high',
  audience: 'private',
  canDo: 'nothing by itself',
  rotate: 'It need not be changed; change the password.',
  isPartOnly: true,
} as const;

export default {
  name: 'ODBC and ADO.NET',
  docs: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-strings',
  rules: [
    {
      id: 'odbc-password',
      description: 'The password in a database connection string.',
      // Takes `Server=db;User Id=sa;Password=…` and `uid=sa;pwd=…`; refuses a password with
      // neither a server nor a user before it.
      regex: String.raw`(?i:\b(?:server|data source|host|hostname|driver|dsn|address|network address|database|initial catalog|user id|userid|user|uid|username|user name)\s{0,2}=\s{0,2}[^;="'\r\n]{1,120};(?:[^"'\r\n]{0,300};)?\s{0,2}(?:pwd|password)=)([^;"'\s<>{}$%\x60\\]{3,128})`,
      keywords: ['pwd=', 'password='],
      checks: ['stock-password'],
      parts: [
        { name: 'server', rule: 'odbc-server', withinBytes: 400 },
        { name: 'user', rule: 'odbc-user', withinBytes: 200 },
      ],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the data of the database as that user, where the server can be reached',
      rotate:
        'Change the password of the user in the database, then wherever it is used; use integrated or managed identities where there are any.',
      isClass: true,
      examples: [
        {
          before:
            '<add name="Db" connectionString="Data Source=db.acme.test;Initial Catalog=app;User ID=svc;Password=',
          secret: ['XnFZlf5E', 'e2lL1Fu2'],
          after: '" />',
          parts: { server: ['db.acme.test'], user: ['svc'] },
        },
        {
          before:
            '"DefaultConnection": "Server=tcp:acme.database.windows.net,1433;Database=app;User ID=svc;Password=',
          secret: ['7iGrEj5', 'HOTivkM!'],
          after: ';Encrypt=True;"',
          parts: { server: ['tcp:acme.database.windows.net,1433'], user: ['svc'] },
        },
        {
          before:
            'conn = pyodbc.connect("DRIVER={ODBC Driver 18 for SQL Server};SERVER=db.acme.test;UID=svc;PWD=',
          secret: ['5IiagdYi', 'VFPqO3yI'],
          after: '")',
          parts: { server: ['db.acme.test'], user: ['svc'] },
        },
        {
          before: 'Host=db.acme.test;Username=shop_rw;Password=',
          secret: ['MOy8lRvfoo', 'xVL5dj29B2'],
          after: ';Database=app\n',
          parts: { server: ['db.acme.test'], user: ['shop_rw'] },
        },
      ],
      counterExamples: [
        'Server=localhost;User Id=sa;Password=P@ssw0rd;',
        'Server=db;User Id=${user};Password=${password};',
        'Server=db;Integrated Security=true;',
        'form.password=value',
        'Server=db;Uid=app;Pwd=<password>;',
      ],
    },
    {
      ...part,
      id: 'odbc-server',
      description: 'The server in a database connection string.',
      regex: String.raw`(?i:\b(?:server|data source|host|hostname)=)([^;="'\r\n{}$<>\s]{3,200});`,
      keywords: ['server=', 'data source=', 'host=', 'hostname='],
      partName: 'server',
      examples: [
        { before: 'Server=', secret: ['tcp:db.acme.test,1433'], after: ';Database=app;' },
        { before: '"Data Source=', secret: ['db.acme.test'], after: ';Initial Catalog=app"' },
      ],
      counterExamples: ['server=db.acme.test\n', 'Server=${HOST};'],
    },
    {
      ...part,
      id: 'odbc-user',
      description: 'The user in a database connection string.',
      regex: String.raw`(?i:\b(?:user id|userid|uid|username|user name|user)=)([^;="'\r\n{}$<>]{1,100});`,
      keywords: ['user id=', 'userid=', 'uid=', 'username=', 'user name=', 'user='],
      partName: 'user',
      examples: [
        { before: 'Server=db;User Id=', secret: ['svc'], after: ';' },
        { before: '"SERVER=db;UID=', secret: ['reports'], after: ';PWD=x"' },
      ],
      counterExamples: ['username=mia\n', 'User Id=${DB_USER};'],
    },
  ],
} satisfies Provider;
