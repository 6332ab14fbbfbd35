"""What leaves the house: records, reports, certificates. Nothing is here yet: it begins with the record of a room."""
