package id.go.paserkab.desa.training;

import org.jspecify.annotations.Nullable;

/** What is typed about a module; topics stand one a line. */
public record ModuleDetails(
        String title, String topics, @Nullable Integer hours, @Nullable Integer passMark) {}
