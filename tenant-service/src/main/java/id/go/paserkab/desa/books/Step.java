package id.go.paserkab.desa.books;

import java.util.UUID;

/** That an event brought somebody in, or took them away: birth, arrival, death and so on. */
public record Step(UUID soul, Flow flow) {}
