package id.go.paserkab.desa.intake;

import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;

/** A file as it was read last, with its rows. */
final class Reading {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final List<ReadRow> rows = new ArrayList<>();

    ReadFile read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    ReadFile read(byte[] file) {
        rows.clear();
        return ResidentFile.read(file, TODAY, rows::add);
    }

    List<Tuple> findings(String csv) {
        return findings(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Each with its problem, row and column. */
    List<Tuple> findings(byte[] file) {
        return read(file).findings().kept().stream()
                .map(one -> tuple(one.problem(), one.row(), one.column()))
                .toList();
    }

    List<ReadRow> rows() {
        return rows;
    }
}
