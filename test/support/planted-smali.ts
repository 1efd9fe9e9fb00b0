/** Smali sources with a value in every place where code keeps strings. */

/** A value, where it must be found, and under which name. */
export interface Planted {
  readonly value: string;
  readonly key?: string;
  readonly spot: string;
}

const numbers = (text: string, suffix: string): string =>
  [...text].map((character) => `0x${character.charCodeAt(0).toString(16)}${suffix}`).join('\n');

/** Fills an array of `kind` with `text`, element by element, as javac's output is compiled. */
const elements = (text: string, store: string): string =>
  [...text]
    .map(
      (character, index) =>
        `const/16 v1, ${index}\nconst/16 v2, 0x${character.charCodeAt(0).toString(16)}\n${store} v2, v0, v1`,
    )
    .join('\n');

const keys = `
.class public Lcom/example/app/Keys;
.super Ljava/lang/Object;
.annotation runtime Lcom/example/app/Info;
    names = { "in annotation of class", "second in annotation" }
    nested = .subannotation Lcom/example/app/Inner; deep = "in nested annotation" .end subannotation
.end annotation
.annotation system Ldalvik/annotation/Signature;
    value = { "in signature" }
.end annotation
.field public static final API_KEY:Ljava/lang/String; = "static value"
.field public static final COUNT:I = 7
.field public static final FRENCH:Ljava/lang/String; = "cl\\u00e9 \\ud83d\\udd11 secr\\u00e8te"
.field public static token:Ljava/lang/String;
.field public static tokens:[Ljava/lang/String;
.field public static salt:[B
.field public static letters:[C
.field public password:Ljava/lang/String;
    .annotation runtime Lcom/example/app/Column;
        value = "in annotation of field"
    .end annotation
.end field

.method static constructor <clinit>()V
    .registers 4
    const-string v0, "into static field"
    sput-object v0, Lcom/example/app/Keys;->token:Ljava/lang/String;
    const/4 v0, 2
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0
    const-string v2, "first of array"
    aput-object v2, v0, v1
    const/4 v1, 1
    const-string v2, "second of array"
    aput-object v2, v0, v1
    sput-object v0, Lcom/example/app/Keys;->tokens:[Ljava/lang/String;
    const/16 v0, 13
    new-array v0, v0, [B
    fill-array-data v0, :bytes
    sput-object v0, Lcom/example/app/Keys;->salt:[B
    const/16 v0, 13
    new-array v0, v0, [C
    fill-array-data v0, :chars
    sput-object v0, Lcom/example/app/Keys;->letters:[C
    return-void
    :bytes
    .array-data 1
    ${numbers('bytes of text', 't')}
    .end array-data
    :chars
    .array-data 2
    ${numbers('chars of text', 's')}
    .end array-data
.end method

.method public getSecret()Ljava/lang/String;
    .registers 2
    const-string v0, "returned"
    return-object v0
.end method

.method public fill(Lcom/example/app/Client;Ljava/util/Map;Z)V
    .registers 8
    .local v3, "only in debug info":I
    const-string v0, "into instance field"
    iput-object v0, p0, Lcom/example/app/Keys;->password:Ljava/lang/String;
    const-string v0, "to a setter"
    invoke-virtual {p1, v0}, Lcom/example/app/Client;->setApiKey(Ljava/lang/String;)V
    const-string v0, "client_secret"
    const-string v1, "put in a map"
    invoke-interface {p2, v0, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    const-string/jumbo v0, "jumbo string"
    const-string v1, "to a constructor"
    new-instance v2, Lcom/example/app/Credentials;
    invoke-direct {v2, v1}, Lcom/example/app/Credentials;-><init>(Ljava/lang/String;)V
    if-eqz p3, :other
    const-string v0, "chosen"
    goto :end
    :other
    const-string v0, "not chosen"
    :end
    invoke-virtual/range {p1 .. p1}, Lcom/example/app/Client;->reset()V
    const-string v0, "compared"
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    return-void
.end method

.method public choose(Lcom/example/app/Client;Z)V
    .registers 4
    if-eqz p2, :other
    const-string v0, "for production"
    goto :end
    :other
    const-string v0, "for tests"
    :end
    invoke-virtual {p1, v0}, Lcom/example/app/Client;->setToken(Ljava/lang/String;)V
    return-void
.end method

.method public static assemble()[B
    .registers 4
    const/16 v0, 12
    new-array v0, v0, [B
    ${elements('byte by byte', 'aput-byte')}
    return-object v0
.end method

.method public static build()Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "first part, "
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, "second part"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static request(
    Ljava/lang/String;
)V
    .param p0
        .annotation runtime Lcom/example/app/Path;
            value = "in annotation of parameter"
        .end annotation
    .end param
    .annotation runtime Lcom/example/app/Headers;
        value = { "X-Api-Key: in annotation of method" }
    .end annotation
    .registers 1
    return-void
.end method
`.replace('(\n    Ljava/lang/String;\n)', '(Ljava/lang/String;)');

const inner = `
.class public Lcom/example/app/Keys$Inner;
.super Ljava/lang/Object;
.field public static final ID:Ljava/lang/String; = "in inner class"
`;

/** Classes `com.example.app.Keys` and `com.example.app.Keys$Inner`. */
export const plantedSources: readonly string[] = [keys, inner];

const at = (method: string): string => `com.example.app.Keys.${method}()`;

/** What must be found in them. */
export const plantedValues: readonly Planted[] = [
  { value: 'static value', key: 'API_KEY', spot: 'com.example.app.Keys.API_KEY (static value)' },
  { value: 'clé 🔑 secrète', key: 'FRENCH', spot: 'com.example.app.Keys.FRENCH (static value)' },
  { value: 'in inner class', key: 'ID', spot: 'com.example.app.Keys$Inner.ID (static value)' },
  { value: 'into static field', key: 'token', spot: at('<clinit>') },
  { value: 'first of array', key: 'tokens', spot: at('<clinit>') },
  { value: 'second of array', key: 'tokens', spot: at('<clinit>') },
  { value: 'bytes of text', key: 'salt', spot: `${at('<clinit>')} (byte array)` },
  { value: 'chars of text', key: 'letters', spot: `${at('<clinit>')} (char array)` },
  { value: 'returned', key: 'getSecret', spot: at('getSecret') },
  { value: 'into instance field', key: 'password', spot: at('fill') },
  { value: 'to a setter', key: 'setApiKey', spot: at('fill') },
  { value: 'put in a map', key: 'client_secret', spot: at('fill') },
  { value: 'jumbo string', spot: at('fill') },
  { value: 'to a constructor', key: 'Credentials', spot: at('fill') },
  { value: 'chosen', spot: at('fill') },
  { value: 'not chosen', spot: at('fill') },
  { value: 'compared', spot: at('fill') },
  { value: 'for production', key: 'setToken', spot: at('choose') },
  { value: 'for tests', key: 'setToken', spot: at('choose') },
  { value: 'byte by byte', key: 'assemble', spot: `${at('assemble')} (byte array)` },
  { value: 'first part, ', spot: at('build') },
  { value: 'first part, second part', key: 'build', spot: `${at('build')} (put together)` },
  { value: 'in annotation of class', key: 'names', spot: 'com.example.app.Keys (annotation Info)' },
  { value: 'second in annotation', key: 'names', spot: 'com.example.app.Keys (annotation Info)' },
  { value: 'in nested annotation', key: 'deep', spot: 'com.example.app.Keys (annotation Inner)' },
  {
    value: 'in annotation of field',
    key: 'Column',
    spot: 'com.example.app.Keys.password (annotation Column)',
  },
  {
    value: 'X-Api-Key: in annotation of method',
    key: 'Headers',
    spot: `${at('request')} (annotation Headers)`,
  },
  { value: 'in annotation of parameter', key: 'Path', spot: `${at('request')} (annotation Path)` },
];
