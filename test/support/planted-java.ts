/** A Java source with a value in every place where class files keep strings. */

import type { Planted } from './planted-smali.ts';

/** Class `Planted`. */
export const plantedJava = `
import java.lang.annotation.*;
import java.util.*;

@Planted.Info(names = {"in annotation of class", "second in annotation"}, inner = @Planted.Inner("in nested annotation"))
public class Planted {
  @Retention(RetentionPolicy.RUNTIME) @interface Info { String[] names(); Inner inner(); String level() default "by default"; }
  @Retention(RetentionPolicy.CLASS) @interface Inner { String value(); }

  public static final String API_KEY = "constant value";
  static final String FRENCH = "cl\u00e9 \ud83d\udd11";
  public static final long NUMBER = 7L;
  static String token = "into static field";
  static final String[] TOKENS = {"first of array", "second of array"};
  static final byte[] SALT = {98, 121, 116, 101, 115, 32, 111, 102, 32, 116, 101, 120, 116};
  static final char[] LETTERS = "".isEmpty() ? new char[] {'c', 'h', 'a', 'r', 's', '!', '!'} : null;
  @Inner("in annotation of field") String password = "into instance field";

  enum Kind { PROD("of an enum"); Kind(String value) {} }
  static class Client { Client(String a) {} void setApiKey(String a) {} void send(int a, String b, double c) {} }

  String getSecret() { return "returned"; }
  @Inner("in annotation of method")
  void fill(@Inner("in annotation of parameter") Map<String, Object> map, Client client, int choice) {
    client.setApiKey("to a setter");
    map.put("client_secret", "put in a map");
    client.send(3, "between numbers", 2.5);
    new Client("to a constructor");
    switch (choice) { case 1: System.out.println("in a switch"); break; case 1000: System.err.print("after a switch"); }
    switch (choice) { case 4: choice++; case 5: case 6: client.setApiKey("in a table"); }
    boolean is = "compared".equals(client);
    String local = "in a local";
    String joined = "joined with " + choice + " more";
  }
}
`;

const at = (method: string): string => `Planted.${method}()`;

/** What must be found in it. */
export const plantedInJava: readonly Planted[] = [
  { value: 'constant value', key: 'API_KEY', spot: 'Planted.API_KEY (constant value)' },
  { value: 'clé 🔑', key: 'FRENCH', spot: 'Planted.FRENCH (constant value)' },
  { value: 'into static field', key: 'token', spot: at('<clinit>') },
  { value: 'first of array', key: 'TOKENS', spot: at('<clinit>') },
  { value: 'second of array', key: 'TOKENS', spot: at('<clinit>') },
  { value: 'bytes of text', key: 'SALT', spot: `${at('<clinit>')} (array)` },
  { value: 'chars!!', key: 'LETTERS', spot: `${at('<clinit>')} (array)` },
  { value: 'into instance field', key: 'password', spot: at('<init>') },
  { value: 'returned', key: 'getSecret', spot: at('getSecret') },
  { value: 'to a setter', key: 'setApiKey', spot: at('fill') },
  { value: 'put in a map', key: 'client_secret', spot: at('fill') },
  { value: 'between numbers', key: 'send', spot: at('fill') },
  { value: 'to a constructor', key: 'Client', spot: at('fill') },
  { value: 'in a switch', spot: at('fill') },
  { value: 'after a switch', spot: at('fill') },
  { value: 'in a table', key: 'setApiKey', spot: at('fill') },
  { value: 'compared', spot: at('fill') },
  { value: 'in a local', spot: at('fill') },
  { value: 'in annotation of class', key: 'names', spot: 'Planted (annotation Info)' },
  { value: 'second in annotation', key: 'names', spot: 'Planted (annotation Info)' },
  { value: 'in nested annotation', key: 'Inner', spot: 'Planted (annotation Inner)' },
  { value: 'in annotation of field', key: 'Inner', spot: 'Planted.password (annotation Inner)' },
  { value: 'in annotation of method', key: 'Inner', spot: `${at('fill')} (annotation Inner)` },
  { value: 'in annotation of parameter', key: 'Inner', spot: `${at('fill')} (annotation Inner)` },
];
