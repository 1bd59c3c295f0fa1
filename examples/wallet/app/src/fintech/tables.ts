import { equal, uniqueRow } from "#platform/rules/logic";

/** What the decision table currency-exponent gives; undefined where no row applies. */
export function currencyExponent(currency: string): number | undefined {
  const rows: readonly (readonly [boolean | undefined, number])[] = [
    [equal(currency, "AED"), 2], // UAE dirham
    [equal(currency, "AFN"), 2], // Afghani
    [equal(currency, "ALL"), 2], // Lek
    [equal(currency, "AMD"), 2], // Armenian dram
    [equal(currency, "AOA"), 2], // Kwanza
    [equal(currency, "ARS"), 2], // Argentine peso
    [equal(currency, "AUD"), 2], // Australian dollar
    [equal(currency, "AWG"), 2], // Aruban florin
    [equal(currency, "AZN"), 2], // Azerbaijan manat
    [equal(currency, "BAM"), 2], // Convertible mark
    [equal(currency, "BBD"), 2], // Barbados dollar
    [equal(currency, "BDT"), 2], // Taka
    [equal(currency, "BHD"), 3], // Bahraini dinar
    [equal(currency, "BIF"), 0], // Burundi franc
    [equal(currency, "BMD"), 2], // Bermudian dollar
    [equal(currency, "BND"), 2], // Brunei dollar
    [equal(currency, "BOB"), 2], // Boliviano
    [equal(currency, "BOV"), 2], // Mvdol
    [equal(currency, "BRL"), 2], // Brazilian real
    [equal(currency, "BSD"), 2], // Bahamian dollar
    [equal(currency, "BTN"), 2], // Ngultrum
    [equal(currency, "BWP"), 2], // Pula
    [equal(currency, "BYN"), 2], // Belarusian ruble
    [equal(currency, "BZD"), 2], // Belize dollar
    [equal(currency, "CAD"), 2], // Canadian dollar
    [equal(currency, "CDF"), 2], // Congolese franc
    [equal(currency, "CHE"), 2], // WIR euro
    [equal(currency, "CHF"), 2], // Swiss franc
    [equal(currency, "CHW"), 2], // WIR franc
    [equal(currency, "CLF"), 4], // Unidad de fomento
    [equal(currency, "CLP"), 0], // Chilean peso
    [equal(currency, "CNY"), 2], // Yuan renminbi
    [equal(currency, "COP"), 2], // Colombian peso
    [equal(currency, "COU"), 2], // Unidad de valor real
    [equal(currency, "CRC"), 2], // Costa Rican colon
    [equal(currency, "CUP"), 2], // Cuban peso
    [equal(currency, "CVE"), 2], // Cabo Verde escudo
    [equal(currency, "CZK"), 2], // Czech koruna
    [equal(currency, "DJF"), 0], // Djibouti franc
    [equal(currency, "DKK"), 2], // Danish krone
    [equal(currency, "DOP"), 2], // Dominican peso
    [equal(currency, "DZD"), 2], // Algerian dinar
    [equal(currency, "EGP"), 2], // Egyptian pound
    [equal(currency, "ERN"), 2], // Nakfa
    [equal(currency, "ETB"), 2], // Ethiopian birr
    [equal(currency, "EUR"), 2], // Euro
    [equal(currency, "FJD"), 2], // Fiji dollar
    [equal(currency, "FKP"), 2], // Falkland Islands pound
    [equal(currency, "GBP"), 2], // Pound sterling
    [equal(currency, "GEL"), 2], // Lari
    [equal(currency, "GHS"), 2], // Ghana cedi
    [equal(currency, "GIP"), 2], // Gibraltar pound
    [equal(currency, "GMD"), 2], // Dalasi
    [equal(currency, "GNF"), 0], // Guinean franc
    [equal(currency, "GTQ"), 2], // Quetzal
    [equal(currency, "GYD"), 2], // Guyana dollar
    [equal(currency, "HKD"), 2], // Hong Kong dollar
    [equal(currency, "HNL"), 2], // Lempira
    [equal(currency, "HTG"), 2], // Gourde
    [equal(currency, "HUF"), 2], // Forint
    [equal(currency, "IDR"), 2], // Rupiah
    [equal(currency, "ILS"), 2], // New Israeli sheqel
    [equal(currency, "INR"), 2], // Indian rupee
    [equal(currency, "IQD"), 3], // Iraqi dinar
    [equal(currency, "IRR"), 2], // Iranian rial
    [equal(currency, "ISK"), 0], // Iceland krona
    [equal(currency, "JMD"), 2], // Jamaican dollar
    [equal(currency, "JOD"), 3], // Jordanian dinar
    [equal(currency, "JPY"), 0], // Yen
    [equal(currency, "KES"), 2], // Kenyan shilling
    [equal(currency, "KGS"), 2], // Som
    [equal(currency, "KHR"), 2], // Riel
    [equal(currency, "KMF"), 0], // Comorian franc
    [equal(currency, "KPW"), 2], // North Korean won
    [equal(currency, "KRW"), 0], // Won
    [equal(currency, "KWD"), 3], // Kuwaiti dinar
    [equal(currency, "KYD"), 2], // Cayman Islands dollar
    [equal(currency, "KZT"), 2], // Tenge
    [equal(currency, "LAK"), 2], // Lao kip
    [equal(currency, "LBP"), 2], // Lebanese pound
    [equal(currency, "LKR"), 2], // Sri Lanka rupee
    [equal(currency, "LRD"), 2], // Liberian dollar
    [equal(currency, "LSL"), 2], // Loti
    [equal(currency, "LYD"), 3], // Libyan dinar
    [equal(currency, "MAD"), 2], // Moroccan dirham
    [equal(currency, "MDL"), 2], // Moldovan leu
    [equal(currency, "MGA"), 2], // Malagasy ariary
    [equal(currency, "MKD"), 2], // Denar
    [equal(currency, "MMK"), 2], // Kyat
    [equal(currency, "MNT"), 2], // Tugrik
    [equal(currency, "MOP"), 2], // Pataca
    [equal(currency, "MRU"), 2], // Ouguiya
    [equal(currency, "MUR"), 2], // Mauritius rupee
    [equal(currency, "MVR"), 2], // Rufiyaa
    [equal(currency, "MWK"), 2], // Malawi kwacha
    [equal(currency, "MXN"), 2], // Mexican peso
    [equal(currency, "MXV"), 2], // Mexican unidad de inversion
    [equal(currency, "MYR"), 2], // Malaysian ringgit
    [equal(currency, "MZN"), 2], // Mozambique metical
    [equal(currency, "NAD"), 2], // Namibia dollar
    [equal(currency, "NGN"), 2], // Naira
    [equal(currency, "NIO"), 2], // Cordoba oro
    [equal(currency, "NOK"), 2], // Norwegian krone
    [equal(currency, "NPR"), 2], // Nepalese rupee
    [equal(currency, "NZD"), 2], // New Zealand dollar
    [equal(currency, "OMR"), 3], // Rial omani
    [equal(currency, "PAB"), 2], // Balboa
    [equal(currency, "PEN"), 2], // Sol
    [equal(currency, "PGK"), 2], // Kina
    [equal(currency, "PHP"), 2], // Philippine peso
    [equal(currency, "PKR"), 2], // Pakistan rupee
    [equal(currency, "PLN"), 2], // Zloty
    [equal(currency, "PYG"), 0], // Guarani
    [equal(currency, "QAR"), 2], // Qatari rial
    [equal(currency, "RON"), 2], // Romanian leu
    [equal(currency, "RSD"), 2], // Serbian dinar
    [equal(currency, "RUB"), 2], // Russian ruble
    [equal(currency, "RWF"), 0], // Rwanda franc
    [equal(currency, "SAR"), 2], // Saudi riyal
    [equal(currency, "SBD"), 2], // Solomon Islands dollar
    [equal(currency, "SCR"), 2], // Seychelles rupee
    [equal(currency, "SDG"), 2], // Sudanese pound
    [equal(currency, "SEK"), 2], // Swedish krona
    [equal(currency, "SGD"), 2], // Singapore dollar
    [equal(currency, "SHP"), 2], // Saint Helena pound
    [equal(currency, "SLE"), 2], // Leone
    [equal(currency, "SOS"), 2], // Somali shilling
    [equal(currency, "SRD"), 2], // Surinam dollar
    [equal(currency, "SSP"), 2], // South Sudanese pound
    [equal(currency, "STN"), 2], // Dobra
    [equal(currency, "SVC"), 2], // El Salvador colon
    [equal(currency, "SYP"), 2], // Syrian pound
    [equal(currency, "SZL"), 2], // Lilangeni
    [equal(currency, "THB"), 2], // Baht
    [equal(currency, "TJS"), 2], // Somoni
    [equal(currency, "TMT"), 2], // Turkmenistan new manat
    [equal(currency, "TND"), 3], // Tunisian dinar
    [equal(currency, "TOP"), 2], // Paanga
    [equal(currency, "TRY"), 2], // Turkish lira
    [equal(currency, "TTD"), 2], // Trinidad and Tobago dollar
    [equal(currency, "TWD"), 2], // New Taiwan dollar
    [equal(currency, "TZS"), 2], // Tanzanian shilling
    [equal(currency, "UAH"), 2], // Hryvnia
    [equal(currency, "UGX"), 0], // Uganda shilling
    [equal(currency, "USD"), 2], // US dollar
    [equal(currency, "USN"), 2], // US dollar next day
    [equal(currency, "UYI"), 0], // Uruguay peso en unidades indexadas
    [equal(currency, "UYU"), 2], // Peso uruguayo
    [equal(currency, "UYW"), 4], // Unidad previsional
    [equal(currency, "UZS"), 2], // Uzbekistan sum
    [equal(currency, "VED"), 2], // Bolivar digital
    [equal(currency, "VES"), 2], // Bolivar soberano
    [equal(currency, "VND"), 0], // Dong
    [equal(currency, "VUV"), 0], // Vatu
    [equal(currency, "WST"), 2], // Tala
    [equal(currency, "XAF"), 0], // CFA franc BEAC
    [equal(currency, "XCD"), 2], // East Caribbean dollar
    [equal(currency, "XCG"), 2], // Caribbean guilder
    [equal(currency, "XOF"), 0], // CFA franc BCEAO
    [equal(currency, "XPF"), 0], // CFP franc
    [equal(currency, "YER"), 2], // Yemeni rial
    [equal(currency, "ZAR"), 2], // Rand
    [equal(currency, "ZMW"), 2], // Zambian kwacha
    [equal(currency, "ZWG"), 2], // Zimbabwe Gold
  ];
  return uniqueRow(rows, -1);
}
