package id.go.paserkab.desa.training;

import java.util.List;
import java.util.UUID;

/**
 * A module of the curriculum. {@code starter} means that it is our own starting point, which DPMD
 * has not changed yet; a retired one is taught no more.
 */
public record TrainingModule(
        UUID id,
        String title,
        List<String> topics,
        int hours,
        int passMark,
        boolean starter,
        boolean retired,
        int version) {}
