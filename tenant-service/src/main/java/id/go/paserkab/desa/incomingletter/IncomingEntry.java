package id.go.paserkab.desa.incomingletter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A letter as it is typed: the day on which it came, if one was typed, and what it says. */
public record IncomingEntry(@Nullable LocalDate receivedOn, IncomingContents contents) {}
