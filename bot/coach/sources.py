"""The bibliography: every source the rulebook and its texts lean on, once, with an id.

`read` says how much of it was read. A number that is only remembered says so: it may steer a note, never a
veto on its own (specification, conventions). A DOI stands here only where it was found beside the title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A publication or a tradition. `doi` is None where it has none or it is not known."""

    id: str
    citation: str
    doi: str | None = None
    read: str = "abstract"
    """One of: abstract, secondary (somebody else's report of it), memory, own."""

    @property
    def name(self) -> str:
        """How a table names it: authors and year, or what stands before the first colon or semicolon.

        A publication that was not read says so.
        """
        dated = re.match(r".*?\b(?:19|20)\d\d\b", self.citation)
        if dated is None:
            return re.split("[:;]", self.citation)[0]
        return f"{dated[0]} (memory)" if self.read == "memory" else dated[0]


# How a runner feels, and what self-report is worth

SAW_2016 = Source(
    "SAW_2016", "Saw, Main & Gastin 2016, Br J Sports Med 50:281", "10.1136/bjsports-2015-094758"
)
FIGUEIREDO_2022 = Source(
    "FIGUEIREDO_2022",
    "Figueiredo et al. 2022, J Sports Sci (36 runners, 5 weeks)",
    "10.1080/02640414.2023.2191082",
)
NUUTTILA_2022 = Source(
    "NUUTTILA_2022", "Nuuttila et al. 2022, Med Sci Sports Exerc 54:1690", "10.1249/MSS.0000000000002968"
)
NUUTTILA_2024 = Source("NUUTTILA_2024", "Nuuttila et al. 2024, Eur J Sport Sci 24:857", "10.1002/ejsc.12115")
HOOPER_1995 = Source(
    "HOOPER_1995",
    "Hooper & Mackinnon 1995, Sports Med 20:321",
    "10.2165/00007256-199520050-00003",
    read="secondary",
)
MCLEAN_2010 = Source(
    "MCLEAN_2010",
    "McLean et al. 2010, Int J Sports Physiol Perform 5:367",
    "10.1123/ijspp.5.3.367",
    read="secondary",
)
NASSI_2017 = Source(
    "NASSI_2017", "Nässi et al. 2017, Eur J Sport Sci 17:894", "10.1080/17461391.2017.1318180"
)
MORGAN_1988 = Source(
    "MORGAN_1988", "Morgan et al. 1988, Med Sci Sports Exerc 20:408", "10.1249/00005768-198808000-00014"
)
BERGLUND_1994 = Source(
    "BERGLUND_1994",
    "Berglund & Säfström 1994, Med Sci Sports Exerc 26:1036",
    "10.1249/00005768-199408000-00016",
    read="secondary",
)

# Resting heart rate and what moves it

QUER_2020 = Source("QUER_2020", "Quer et al. 2020, PLoS ONE 15:e0227709", "10.1371/journal.pone.0227709")
BUCHHEIT_2014 = Source("BUCHHEIT_2014", "Buchheit 2014, Front Physiol 5:73", "10.3389/fphys.2014.00073")
WALDECK_2003 = Source("WALDECK_2003", "Waldeck & Lambert 2003, J Sports Sci Med 2:133")
NUUTTILA_2022_NIGHT = Source(
    "NUUTTILA_2022_NIGHT",
    "Nuuttila et al. 2022, Int J Sports Physiol Perform 17:1296",
    "10.1123/ijspp.2022-0145",
)
BOSQUET_2008 = Source(
    "BOSQUET_2008", "Bosquet et al. 2008, Br J Sports Med 42:709", "10.1136/bjsm.2007.042200"
)
DRESSENDORFER_1985 = Source(
    "DRESSENDORFER_1985",
    "Dressendorfer et al. 1985, Phys Sportsmed 13(8):77",
    "10.1080/00913847.1985.11708858",
)
LE_MEUR_2013 = Source(
    "LE_MEUR_2013", "Le Meur et al. 2013, Med Sci Sports Exerc 45:2061", "10.1249/MSS.0b013e3182980125"
)
BELLENGER_2020 = Source(
    "BELLENGER_2020", "Bellenger et al. 2020, Front Physiol 11:614765", "10.3389/fphys.2020.614765"
)
SCHNEIDER_2019 = Source(
    "SCHNEIDER_2019", "Schneider et al. 2019, Front Physiol 10:582", "10.3389/fphys.2019.00582"
)
RADIN_2020 = Source(
    "RADIN_2020", "Radin et al. 2020, Lancet Digit Health 2:e85", "10.1016/S2589-7500(19)30222-5"
)
NATARAJAN_2022 = Source(
    "NATARAJAN_2022", "Natarajan, Su & Heneghan 2022, Front Physiol 13:898251", "10.3389/fphys.2022.898251"
)
TEMPLE_2023 = Source("TEMPLE_2023", "Temple et al. 2023, J Infect Dis 227:864", "10.1093/infdis/jiac262")
SHILAIH_2017 = Source("SHILAIH_2017", "Shilaih et al. 2017, Sci Rep 7:1294", "10.1038/s41598-017-01433-9")
JASINSKI_2024 = Source(
    "JASINSKI_2024",
    "Jasinski et al. 2024, npj Digit Med 7:373 (its amplitude from memory)",
    "10.1038/s41746-024-01394-0",
)
PIETILA_2018 = Source(
    "PIETILA_2018",
    "Pietilä et al. 2018, JMIR Ment Health 5:e23 (its beats from memory)",
    "10.2196/mental.9519",
)

# Training guided by heart rate variability

KIVINIEMI_2007 = Source(
    "KIVINIEMI_2007", "Kiviniemi et al. 2007, Eur J Appl Physiol 101:743", "10.1007/s00421-007-0552-2"
)
PLEWS_2014 = Source(
    "PLEWS_2014", "Plews et al. 2014, Int J Sports Physiol Perform 9:783", "10.1123/ijspp.2013-0455"
)
VESTERINEN_2016 = Source(
    "VESTERINEN_2016", "Vesterinen et al. 2016, Med Sci Sports Exerc 48:1347", "10.1249/MSS.0000000000000910"
)
JAVALOYES_2019 = Source(
    "JAVALOYES_2019",
    "Javaloyes et al. 2019, Int J Sports Physiol Perform 14:23",
    "10.1123/ijspp.2018-0122",
    read="secondary",
)
DUKING_2021 = Source(
    "DUKING_2021", "Düking et al. 2021, J Sci Med Sport 24:1180", "10.1016/j.jsams.2021.04.012"
)

# Sleep

CRAVEN_2022 = Source("CRAVEN_2022", "Craven et al. 2022, Sports Med 52:2669", "10.1007/s40279-022-01706-y")
WALSH_2021 = Source("WALSH_2021", "Walsh et al. 2021, Br J Sports Med 55:356", "10.1136/bjsports-2020-102025")
JOHNSTON_2019 = Source(
    "JOHNSTON_2019",
    "Johnston et al. 2019, J Sci Med Sport 23:252 (in print 2020)",
    "10.1016/j.jsams.2019.10.013",
)
HUANG_IHM_2021 = Source(
    "HUANG_IHM_2021", "Huang & Ihm 2021, Curr Sports Med Rep 20:286", "10.1249/JSR.0000000000000849"
)

# Load: how much, how fast, how alike

FOSTER_2001 = Source(
    "FOSTER_2001", "Foster et al. 2001, J Strength Cond Res 15:109", "10.1519/00124278-200102000-00019"
)
FOSTER_2021 = Source(
    "FOSTER_2021", "Foster et al. 2021, Int J Sports Physiol Perform 16:612", "10.1123/ijspp.2020-0599"
)
FOSTER_1998 = Source(
    "FOSTER_1998",
    "Foster 1998, Med Sci Sports Exerc 30:1164 (its bound of 2 from memory)",
    "10.1097/00005768-199807000-00023",
)
WILLIAMS_2017 = Source(
    "WILLIAMS_2017",
    "Williams et al. 2017, Br J Sports Med 51:209",
    "10.1136/bjsports-2016-096589",
    read="secondary",
)
IMPELLIZZERI_2021 = Source(
    "IMPELLIZZERI_2021", "Impellizzeri et al. 2021, Sports Med 51:581", "10.1007/s40279-020-01378-6"
)
FRANDSEN_2025 = Source(
    "FRANDSEN_2025",
    "Schuster Brandt Frandsen et al. 2025, Br J Sports Med 59:1203",
    "10.1136/bjsports-2024-109380",
)
BUIST_2008 = Source(
    "BUIST_2008", "Buist et al. 2008, Am J Sports Med 36:33", "10.1177/0363546507307505", read="memory"
)
NIELSEN_2014 = Source(
    "NIELSEN_2014", "Nielsen et al. 2014, J Orthop Sports Phys Ther 44:739", "10.2519/jospt.2014.5164"
)
FREDETTE_2022 = Source(
    "FREDETTE_2022", "Fredette et al. 2022, J Athl Train", "10.4085/1062-6050-0195.21", read="secondary"
)
RISTOLAINEN_2014 = Source("RISTOLAINEN_2014", "Ristolainen et al. 2014, J Sports Med Phys Fitness 54:78")
STANLEY_2013 = Source(
    "STANLEY_2013",
    "Stanley, Peake & Buchheit 2013, Sports Med 43:1259 (its hours from memory)",
    "10.1007/s40279-013-0083-4",
)
DOMA_DEAKIN_2013 = Source(
    "DOMA_DEAKIN_2013", "Doma & Deakin 2013, Appl Physiol Nutr Metab 38:651", "10.1139/apnm-2012-0362"
)

# Too much for too long, and too little food

MEEUSEN_2013 = Source(
    "MEEUSEN_2013",
    "Meeusen et al. 2013, Med Sci Sports Exerc 45:186 (ECSS/ACSM consensus)",
    "10.1249/MSS.0b013e318279a10a",
)
STELLINGWERFF_2021 = Source(
    "STELLINGWERFF_2021", "Stellingwerff et al. 2021, Sports Med 51:2251", "10.1007/s40279-021-01491-0"
)
IOC_REDS_2023 = Source(
    "IOC_REDS_2023",
    "Mountjoy et al. 2023, Br J Sports Med 57:1073 (IOC consensus)",
    "10.1136/bjsports-2023-106994",
)
JEUKENDRUP_2024 = Source(
    "JEUKENDRUP_2024", "Jeukendrup et al. 2024, Sports Med", "10.1007/s40279-024-02108-y"
)
METTLER_2010 = Source(
    "METTLER_2010", "Mettler & Zimmermann 2010, Eur J Clin Nutr 64:490", "10.1038/ejcn.2010.16"
)
MOORE_2015 = Source("MOORE_2015", "Moore 2015, Curr Sports Med Rep 14:294", "10.1249/JSR.0000000000000180")
CINTINEO_2018 = Source("CINTINEO_2018", "Cintineo et al. 2018, Front Nutr 5:83", "10.3389/fnut.2018.00083")

# Illness, pain and danger

IOC_2022 = Source(
    "IOC_2022",
    "Schwellnus et al. 2022, Br J Sports Med 56:1066 (IOC consensus)",
    "10.1136/bjsports-2022-105759",
)
AHA_2007 = Source(
    "AHA_2007",
    "Thompson et al. 2007, Circulation (AHA; also Med Sci Sports Exerc 39:886)",
    "10.1161/CIRCULATIONAHA.107.181485",
)
SILBERNAGEL_2007 = Source(
    "SILBERNAGEL_2007", "Silbernagel et al. 2007, Am J Sports Med 35:897", "10.1177/0363546506298279"
)
TENFORDE = Source("TENFORDE", "Tenforde, on bone stress injuries", read="secondary")

# Races, other sports, effort

TAKAYAMA_2017 = Source(
    "TAKAYAMA_2017", "Takayama et al. 2017, J Sports Med 2017:9402386", "10.1155/2017/9402386"
)
MARTINEZ_NAVARRO_2021 = Source(
    "MARTINEZ_NAVARRO_2021",
    "Martínez-Navarro et al. 2021, Eur J Sport Sci 21:1668",
    "10.1080/17461391.2020.1857441",
)
BOSQUET_2007 = Source(
    "BOSQUET_2007", "Bosquet et al. 2007, Med Sci Sports Exerc 39:1358", "10.1249/mss.0b013e31806010e0"
)
WANG_2023 = Source("WANG_2023", "Wang et al. 2023, PLoS ONE 18:e0282838", "10.1371/journal.pone.0282838")
EYESTONE_1993 = Source(
    "EYESTONE_1993", "Eyestone et al. 1993, Am J Sports Med 21:41", "10.1177/036354659302100107"
)
BUSHMAN_1997 = Source("BUSHMAN_1997", "Bushman et al. 1997, Med Sci Sports Exerc 29:694")
WILBER_1996 = Source(
    "WILBER_1996",
    "Wilber et al. 1996, Med Sci Sports Exerc 28:1056",
    "10.1097/00005768-199608000-00017",
    read="secondary",
)
FOSTER_TALK_TEST = Source("FOSTER_TALK_TEST", "Rodríguez-Marroyo et al. 2013, J Strength Cond Res 27:1942")

# Not from a journal

SEED_CROSS_TRAINING = Source(
    "SEED_CROSS_TRAINING", "The first of the two articles: cross-training against fatigue", read="own"
)
SEED_TIRED_LEGS = Source(
    "SEED_TIRED_LEGS", "The second of the two articles: running on tired legs", read="own"
)
COACHING = Source("COACHING", "Coaching tradition; no trial known", read="memory")
HOUSE = Source("HOUSE", "Reasoned for this rulebook; see docs/decisions", read="own")
HOUSE_SIMULATION = Source(
    "HOUSE_SIMULATION",
    "Simulated false alarms of pulse thresholds in healthy people; see docs/decisions",
    read="own",
)

# Diaries the advisor is judged with (docs/evidence.md); none of their rows is in this project

SOCCERMON_2024 = Source(
    "SOCCERMON_2024",
    "Midoglu et al. 2024, Sci Data (SoccerMon, two seasons of elite players)",
    "10.5281/zenodo.10033832",
    read="own",
)
PMDATA_2020 = Source(
    "PMDATA_2020", "Thambawita et al. 2020, MMSys (PMData, five months of recreational people)", read="own"
)

BIBLIOGRAPHY: dict[str, Source] = {
    source.id: source for source in list(globals().values()) if isinstance(source, Source)
}
