"""English: roles of which one event has just one bearer.

Source: own, from sports, court, election and accident reports.
"""

# Role -> what its bearer is called.
SOLE_ROLES: dict[str, str] = {
    "match supervisor": "match commissioner|match supervisor|match delegate|race director",
    "main referee": "match referee|the referee",
    "presiding judge": "presiding judge|trial judge",
    "jury foreman": "jury foreman|jury forewoman|foreman of the jury|forewoman of the jury|jury foreperson",
    "returning officer": "returning officer|acting returning officer",
    "sole survivor": "sole survivor|only survivor|lone survivor",
    "sole fatality": "only fatality|sole fatality|only person killed|only one killed|only victim",
    "last missing": "last missing victim|only one still missing|last person missing|only person still missing|last victim",
    "coach driver": "bus driver|coach driver|school bus driver|driver of the bus|driver of the coach",
    "train driver": "train driver|train engineer|engineer of the train|train's engineer|driver of the train",
    "co-pilot": "co-pilot|copilot|first officer",
    "caretaker coach": "interim coach|caretaker coach|caretaker manager|interim manager|interim head coach|acting head coach",
    "lead investigator": "lead investigator|lead detective",
    "county medical examiner": "county medical examiner|chief medical examiner|county coroner",
}
# Between the role and the name, and between a name and its role behind it.
ROLE_TO_NAME = r"(?:\s*,)?\s*(?:(?:was|is|named)\s)?"
NAME_TO_ROLE = r"\s*,\s(?:\d{1,3},\s)?(?:(?:who\s)?(?:was|is)\s)?(?:the\s)?"
# Stages and turns of which each has another bearer.
OTHER_STAGE = r"former|previous|replaced|replacement|first leg|second leg|earlier|relief|ex-|appeal"
