package id.go.paserkab.desa.people;

import java.time.LocalDate;

/** A decree (SK) by which the village's head appoints somebody. */
public record Decree(String number, LocalDate date) {}
