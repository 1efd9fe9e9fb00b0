/** PsExec: passwords on its command line. */

import type { Provider } from '#model/provider';

export default {
  name: 'PsExec',
  docs: 'https://learn.microsoft.com/sysinternals/downloads/psexec',
  rules: [
    {
      id: 'psexec-password',
      description: 'A password on the command line of PsExec.',
      regex: String.raw`(?i:\bpsexec(?:64)?(?:\.exe)?)\s[^\r\n]{0,200}?\s-p\s{1,4}[\"']?([^\s\"'\x60$<>{}%|;&\\]{4,120})`,
      stopValues: ['password', 'passwd', 'pass', 'secret', 'admin'],
      minEntropy: 2.5,
      severity: 'critical',
      confidence: 'medium',
      audience: 'private',
      canDo: 'sign in to the machines that the command names, most often as an administrator',
      rotate: 'Change the password of that account; use a managed service account.',

      isClass: true,
      examples: [
        {
          before: 'psexec \\\\srv01 -u ACME\\deploy -p ',
          secret: ['DSrq4Ye', '3WuymmT'],
          after: ' cmd /c deploy.bat\r\n',
        },
        {
          before: 'PsExec64.exe -accepteula -u administrator -p "',
          secret: ['PticqDtI', 'hJS03lfm!'],
          after: '" powershell',
        },
      ],
      counterExamples: [
        'psexec \\\\srv01 -u admin -p %PASSWORD% cmd',
        'psexec \\\\srv01 -u admin -p <password> cmd',
        'psexec -s cmd',
      ],
    },
  ],
} satisfies Provider;
