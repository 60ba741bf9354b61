package id.go.paserkab.desa.programme;

import java.util.UUID;

/** A wave by number and name, for those who only want to point at it. */
public record WaveName(UUID id, int number, String name) {}
