/** Connection strings of ODBC, OLE DB and ADO.NET: `Server=…;User Id=…;Password=…`. */

import type { Provider } from '#model/provider';

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
      // The first is an ellipsis, byte by byte.
      stopValues: [
        '\u00e2\u0080\u00a6',
        'password',
        'passwd',
        'pass',
        'pwd',
        'secret',
        'root',
        'admin',
        'test',
        'user',
        'postgres',
        'mysql',
        'example',
        'changeme',
        'mypassword',
        'dbpassword',
        'mypass',
        'yourpassword',
        'password123',
        'password1',
        'p@ssw0rd',
        'pass@word1',
        'yourstrong(!)password',
        'yourstrong!passw0rd',
        '123456',
        '1234',
        'default',
        'sa',
        'foo',
        'bar',
        'foobar',
        'xxx',
        'xxxxxx',
        'guest',
      ],
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'read and change the data of the database as that user, where the server can be reached',
      rotate:
        'Change the password of the user in the database, then wherever it is used; use integrated or managed identities where there are any.',
      examples: [
        {
          before:
            '<add name="Db" connectionString="Data Source=db.acme.test;Initial Catalog=app;User ID=svc;Password=',
          secret: ['XnFZlf5E', 'e2lL1Fu2'],
          after: '" />',
        },
        {
          before:
            '"DefaultConnection": "Server=tcp:acme.database.windows.net,1433;Database=app;User ID=svc;Password=',
          secret: ['7iGrEj5', 'HOTivkM!'],
          after: ';Encrypt=True;"',
        },
        {
          before:
            'conn = pyodbc.connect("DRIVER={ODBC Driver 18 for SQL Server};SERVER=db.acme.test;UID=svc;PWD=',
          secret: ['5IiagdYi', 'VFPqO3yI'],
          after: '")',
        },
        {
          before: 'Host=db.acme.test;Username=app;Password=',
          secret: ['MOy8lRvfoo', 'xVL5dj29B2'],
          after: ';Database=app\n',
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
  ],
} satisfies Provider;
