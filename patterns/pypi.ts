/** PyPI and TestPyPI: upload tokens, which are macaroons and say what they are good for. */

import type { Provider } from '#model/provider';

export default {
  name: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  rules: [
    {
      id: 'pypi-upload-token',
      description: 'An upload token of PyPI.',
      regex: String.raw`\b(pypi-AgEIcHlwaS5vcmc[\w-]{70,})`,
      maxLength: 1200,
      minEntropy: 3.5,
      checks: ['pypi-macaroon'],
      severity: 'critical',
      confidence: 'high',
      audience: 'private',
      canDo:
        'upload releases of the projects that it covers, so that everybody who installs them runs his code',
      rotate:
        'Delete it under Account settings, API tokens; check the release files; use trusted publishing instead.',
      examples: [
        {
          before: '[pypi]\nusername = __token__\npassword = ',
          secret: [
            'pypi-',
            'AgEIcHlwaS5vcmcCJGUzMjk3YThkLWFjOTMtNDIzOC1iOGY2LTA2Mjc1Y2J',
            'iODZiMgACK1szLCAiOWZkMjk5OWQtNzY2Ni00MjQ0LWI1MjMtMzQ1NjkzOD',
            'hlNmEwIl0AAAYgbGwqARXe1rpxeHrJcfEHDXVVyOBGdOHXZ5FD-F9efDk',
          ],
          after: '\n',
        },
        {
          before: "TWINE_PASSWORD: '",
          secret: [
            'pypi-',
            'AgEIcHlwaS5vcmcCJGZkNTYxNjE5LTQyZTUtNDEwNS1hYmQ4LWY1ZGNmNTVlN2RlNwAC',
            'E1sxLCBbImFjbWUtdG9vbHMiXV0AAitbMywgIjZiMjFkM2Y5LWY0MzYtNGRmNi04MjBh',
            'LTliMWY0ZmU1YzVjNCJdAAAGIJUYqul3ZUx8Gi1lsAekBqxD1XYt5xPPdPwwMRv7YYv2',
          ],
          after: "'\n",
        },
        {
          before: 'uv publish --token ',
          secret: [
            'pypi-',
            'AgEIcHlwaS5vcmcCJGYwNGU5OTY0LWU1Y2UtNDNhZi04YzQyLTkxMWZi',
            'YTU1OTBjOQACJXsidmVyc2lvbiI6IDEsICJwZXJtaXNzaW9ucyI6ICJ1',
            'c2VyIn0AAAYggfQl1yIvUWLC8JmO5KgniewplImTAsBMqxWDalhwlT8',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'password = pypi-AgEIcHlwaS5vcmcCJ...',
        ['password = pypi-AgEIcHlwaS5vcmcXsXoWTe5z7hPurg', 'x4xAXV2vOebhqxA'],
      ],
    },
    {
      id: 'pypi-test-upload-token',
      description: 'An upload token of TestPyPI.',
      regex: String.raw`\b(pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{70,})`,
      maxLength: 1200,
      minEntropy: 3.5,
      checks: ['pypi-macaroon'],
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'upload releases to the test index, which nobody should install from',
      rotate: 'Delete it at test.pypi.org under Account settings, API tokens.',
      examples: [
        {
          before: '[testpypi]\npassword = ',
          secret: [
            'pypi-',
            'AgENdGVzdC5weXBpLm9yZwIkZjY2NWFkNzEtOGUwNS00ZWY0LWI4ZDUtMTZmY',
            '2FiN2U0YmEwAAIrWzMsICI3OWEyNzkyNi00MDNmLTQxMWQtYTM0My1lMWQxND',
            'ljZGM3ZTMiXQAABiBNlWKLfEpyVsFWQbtIPQRVVgkLkO0qaYaw2ZRMxi3y_w',
          ],
          after: '\n',
        },
        {
          before: 'poetry config pypi-token.testpypi ',
          secret: [
            'pypi-',
            'AgENdGVzdC5weXBpLm9yZwIkMzA3ZTRiYTYtMTY5OS00MGZi',
            'LWIyZmUtYzM2YjE4ZDM2NTkxAAINWzEsIFsiYWNtZSJdXQAA',
            'BiCTDvknFmK0BZwkicnSSMOcHtZqTcRzOXvmNwSNS7caOg',
          ],
          after: '\n',
        },
      ],
      counterExamples: [
        'password = pypi-AgENdGVzdC5weXBpLm9yZw...',
        ['password = pypi-AgENdGVzdC5weXBpLm9yZw4aeNpa2C5r', '4Jp0L-MMXn'],
      ],
    },
  ],
} satisfies Provider;
