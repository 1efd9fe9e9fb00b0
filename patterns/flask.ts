/** Flask: the key that signs sessions. */

import type { Provider } from '#model/provider';

export default {
  name: 'Flask',
  docs: 'https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY',
  rules: [
    {
      id: 'flask-secret-key',
      description: "The key that signs a Flask application's sessions.",
      regex: String.raw`\b(?:app|application|server)\.(?:secret_key|config\[["']SECRET_KEY["']\])\s{0,4}=\s{0,4}[bur]{0,2}["']([^"'\r\n{}<>]{8,128})["']`,
      keywords: ['.secret_key', '.config['],
      minEntropy: 2,
      checks: ['stock-password'],
      stopValues: [
        'super secret key',
        'secret key',
        'any secret string',
        'this is a secret',
        'you-will-never-guess',
        'hard to guess string',
        'a secret key',
        'a random string',
        'mysecretkey',
        'thisisasecret',
        'secretkey',
        'supersecretkey',
        'some_secret',
      ],
      severity: 'high',
      confidence: 'medium',
      audience: 'private',
      isClass: true,
      canDo: 'forge sessions, and so be any user of the application',
      rotate: 'Set another random value from the environment; everybody must log in again.',
      examples: [
        {
          before: "app = Flask(__name__)\napp.secret_key = '",
          secret: ['mgtf', 'L6BVnFW7JYRsb', 'fcRNBky'],
          after: "'\n",
        },
        {
          before: "app.config['SECRET_KEY'] = \"",
          secret: ['2c2bab', '3746f3b31', 'dea3fe29a9', 'ef0b85d'],
          after: '"\n',
        },
        { before: "app.secret_key = b'", secret: ['_5#y2L', '\\xf4Q8z\\x09\\', 'xec]/'], after: "'\n" },
      ],
      counterExamples: [
        ['app.', "config['SECR", "ET_KEY'] =", ' os.envir', "on['SECRET_KE", "Y']"],
        ['app.se', "cret_key = 's", "ecret'"],
        ['app.se', 'cret_key = ', "'super secr", "et key'"],
        ['app.se', 'cret_key = ', "'your_secret", "_key'"],
      ],
    },
  ],
} satisfies Provider;
