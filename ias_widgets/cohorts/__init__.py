"""Records of several rooms, compared. Nothing is here yet: it begins with the record that a closed room leaves."""
