package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.audit.Actor;
import java.util.UUID;

/** Who plans or records: the account, by which their villages are found, and who acts. */
public record VisitAuthor(UUID membership, Actor actor) {}
