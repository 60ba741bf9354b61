package id.go.paserkab.desa.notice;

import java.time.Instant;

/** A notice as it was posted. */
public record PostedNotice(long number, Instant at, Notice notice) {}
