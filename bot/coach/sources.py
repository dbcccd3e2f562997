"""The bibliography: every source the rulebook leans on, once, with an id.

`read` says how much of it was read. A number that is only remembered says so: it may steer a note, never a
veto on its own (specification, conventions).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A publication or a tradition. `doi` is None where it has none or it is not known."""

    id: str
    citation: str
    doi: str | None = None
    read: str = "abstract"
    """One of: abstract, secondary, memory, own."""


SAW_2016 = Source(
    "SAW_2016", "Saw, Main & Gastin 2016, Br J Sports Med 50:281", "10.1136/bjsports-2015-094758"
)
FIGUEIREDO_2022 = Source("FIGUEIREDO_2022", "Figueiredo et al. 2022, J Sports Sci")
NUUTTILA_2024 = Source("NUUTTILA_2024", "Nuuttila et al. 2024, Eur J Sport Sci")
HOOPER_1995 = Source(
    "HOOPER_1995",
    "Hooper & Mackinnon 1995, Sports Med 20:321",
    "10.2165/00007256-199520050-00003",
    read="secondary",
)
MCLEAN_2010 = Source(
    "MCLEAN_2010", "McLean et al. 2010, Int J Sports Physiol Perform 5:367", read="secondary"
)
BUCHHEIT_2014 = Source("BUCHHEIT_2014", "Buchheit 2014, Front Physiol 5:73", "10.3389/fphys.2014.00073")
BOSQUET_2008 = Source("BOSQUET_2008", "Bosquet et al. 2008, Br J Sports Med 42:709")
LE_MEUR_2013 = Source("LE_MEUR_2013", "Le Meur et al. 2013, Med Sci Sports Exerc 45:2061")
RADIN_2020 = Source("RADIN_2020", "Radin et al. 2020, Lancet Digit Health 2:e85")
CRAVEN_2022 = Source("CRAVEN_2022", "Craven et al. 2022, Sports Med 52:2669", "10.1007/s40279-022-01706-y")
WALSH_2021 = Source("WALSH_2021", "Walsh et al. 2021, Br J Sports Med 55:356", "10.1136/bjsports-2020-102025")
JOHNSTON_2019 = Source("JOHNSTON_2019", "Johnston et al. 2019 (95 endurance athletes, 52 weeks)")
MORGAN_1988 = Source("MORGAN_1988", "Morgan et al. 1988, Med Sci Sports Exerc 20:408")
IOC_2022 = Source("IOC_2022", "IOC consensus on acute respiratory illness 2022, Br J Sports Med 56:1066")
AHA_2007 = Source("AHA_2007", "ACSM/AHA 2007, Med Sci Sports Exerc 39:886")
SILBERNAGEL_2007 = Source("SILBERNAGEL_2007", "Silbernagel et al. 2007, Am J Sports Med 35:897")
TENFORDE = Source("TENFORDE", "Tenforde, on bone stress injuries", read="secondary")
MEEUSEN_2013 = Source("MEEUSEN_2013", "Meeusen et al. 2013, ECSS/ACSM consensus on overtraining")
FOSTER_TALK_TEST = Source("FOSTER_TALK_TEST", "Rodriguez-Marroyo & Foster, on the talk test")
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

BIBLIOGRAPHY: dict[str, Source] = {
    source.id: source for source in list(globals().values()) if isinstance(source, Source)
}
