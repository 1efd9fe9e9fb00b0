/** Credentials of Roblox. */

import type { Provider } from '#model/provider';

export default {
  name: "Roblox",
  docs: "https://create.roblox.com/docs/cloud/auth/api-keys",
  rules: [{
id: "roblox-session-cookie",
description: "The cookie of a person who is signed in to Roblox.",
regex: String.raw`_\|WARNING:-DO-NOT-SHARE-THIS\.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items\.\|_([0-9A-Za-z_.-]{100,})`,
maxLength: 2500,
minEntropy: 3.5,
severity: "critical",
confidence: "high",
audience: "private",
canDo: "be that person: items, money and games included",
rotate: "Sign out of all other sessions in the account’s security settings, and change the password.",
examples: [{ before: ".ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_", secret: ["8B0E7", "153BF7C3706D", "85C524E4400", "66559A6656", "C90BD5482", "A90A29B9FA5", "FF5180BC0DBC", "0E15637EBB8E3", "B91D26AB4A829", "A95249F512C", "17B8ED411FA64", "4D35DB41D", "94E5EFAF89", "FC43C5FA52F8B", "2B19B8F89A50", "F8A8E9BB8BDB", "5EBA456BF", "92D5D98065", "E5751F75143A5", "F61DEBC267B", "0BC8D3B193", "9A9B4DDBE", "45CF642B0", "C3A4ACDD7F9F", "CC589F8D0A9F", "94F03E7914", "C0F87F17F8", "499FF30499", "A90EBB4108E3", "60DDFCFC6", "9E290D9F9", "45FFA4D12782", "20AD2CF133", "7349E455D", "52613C281", "3C40D2AFFBB14", "9497827894", "7BEC54"], after: "\n" }, { before: "\"cookie\": \"_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_", secret: ["0A2123", "E7CEFA30C1", "4D732F64C", "B79ABCC4B9", "DB165C2311", "5661FFB0D", "F9DAEE36452", "BCF48385971F", "1BBA10EF43A9E", "7516072CB95EB", "92E57561D80", "E1ED511B32", "7F2F171FC", "118DE91165", "C672A3252", "60EBFDC409", "E7349F28CA44", "2F72D781F", "7169B32DA", "C0940E401D83", "C4A29548F", "A91200314BD80", "7D4B6AB05538", "54EDD3AAE", "7ED5E15FF0", "34D16017FBCE6", "6869B7BB71FC", "B447FC135C396", "AFF26C035", "C0A09CFCE", "14DB0699202BD", "90872129B6F23", "7ADC0CC56ACA", "3B7369982"], after: "\"" }],
counterExamples: [[".ROBL", "OSECURITY", "=_|WARNIN", "G:-DO-NOT-SH", "ARE-THIS.--S", "haring-this-w", "ill-allow-s", "omeone-to-lo", "g-in-as-you", "-and-to-s", "teal-your-R", "OBUX-and-item", "s.|_\n"], ["cook", "ie = '_|WAR", "NING:-DO-", "NOT-SHARE-THI", "S.--Sharing-t", "his-will-all", "ow-someone-to", "-log-in-a", "s-you-and-", "to-steal-you", "r-ROBUX-a", "nd-items.|_52", "D572DD7DF79D", "82A5D0'\n"]],
},
{
id: "roblox-open-cloud-key",
description: "An API key of Roblox Open Cloud.",
keyed: { names: ["roblox"], value: "[A-Za-z0-9+/]{48}(?:[A-Za-z0-9+/=]{400,900})?" },
minEntropy: 4,
severity: "high",
confidence: "medium",
audience: "private",
canDo: "change the experiences it is for",
rotate: "In the Creator Dashboard, API keys: delete it and create another.",
examples: [{ before: "<string name=\"roblox_open_cloud_key\">", secret: ["WSsd", "l0bWgRTIF", "+PMnWzl2M", "+OK6HK7Hoc/47", "FwShCrprT", "LBn7oKT0d", "g4OKXLedZ4mzj", "7wtugjMT+FTt", "=cScMPcHfGph", "qSN3u6sCUI3CY", "gRakOXKTyjpQV", "ff1s7QHHcjor", "4Zje+i3wlX", "pFwJ65Xn9", "FbNeSw2dgz6rP", "xlYtLLqa2Sd", "dpQZz2EDmof", "+9IZZ+XhHxa", "TaO21YgbVk", "bYn43S6kb0c", "OaXcCqgJC", "2abdKUYdDqKkL", "bkgu=cUDYWQ=T", "Mp=n5kbv7", "0IRAQx/J1o9qD", "EPw63RRcE9/J", "7N9lE1rzw2", "76S2b7SGSZHmd", "5HOdzEQEP", "JVfiBGlN=Sj4", "JoP02cXMlULO", "QBnQkr9RVu7Vd", "kpLKu1NULaarS", "0sHsrvP1j", "7eo1lTjn18j", "fYftlMdhwZVkL", "B4Sujb3S+", "kZgwtxEahnN", "Sa+lN9BRwEw", "XYxc7ybU5u4", "nEyGPktouRRs"], after: "</string>\n" }, { before: "ROBLOX_OPEN_CLOUD_KEY=", secret: ["dSGUjU", "FzpMmmo1Lh", "HNGGeFfH+m", "IMILgKr8o", "/qgoq87XMu", "Dzb"], after: "\n" }, { before: "roblox_open_cloud_key: '", secret: ["EhTs", "4LdGINzRa6mq", "CnyXbv+N9Dr", "41brGbVSsKQ5S", "pudBo3fJ"], after: "'\n" }],
counterExamples: ["ROBLOX_OPEN_CLOUD_KEY=your-key-here\n", ["ROBLOX_OPEN_CLOUD_KEY=", "PXJG+", "sl", '\n'], ['checksum: ', "/ye4M7", "ZYB0hKRQ3gfna", "LZApvEHo3n", "fUQ8T+m8S1Sm", "DOmrsNdEas", "NK5Dg=RRWR", "=Z5xgY9mcW9r", "euVTrmqnOP6X", "ypHJ6/2vUb", "k30P/L8arF", "eUUi7T4M2iA", "U=CfCIo56bSQ", "1jUoSkGA/x2", "y3x9bBPWcRcz", "l=3LVIrC41GlA", "veOzJ0o/XZ1vm", "kIQrxG3mSd", "A+MzAtIbyQ", "THaRTsrLlcUO", "w=9+ERp2ypF", "dLQeh4G3XFY", "3opqpbz2LIZ8Q", "f0ZO91ocAPA7", "ZOQLVbpIYp+n", "RBIvR1lgE", "iWNaG=qQljU6", "MRb=K+RsFR", "Vif5F=jqb", "u715yeHZI", "mr+YFW604", "1B=CEVByj", "aXnFfDYtGk", "fWR+VeNyAL", "cppspZMcJU1", "AjzNw9dOQ", "1MI2djJjzNk", "PYrVe9jxUja", "5=wzvNVQaS+dO", "+oAeHb4IMI", "+7dErQWlw", "K0RJ45ZpT", "iSnuIw3++=QP", '\n']],
}],
} satisfies Provider;
