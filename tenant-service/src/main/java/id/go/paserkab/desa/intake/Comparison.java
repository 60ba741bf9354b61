package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.population.Compared;
import id.go.paserkab.desa.population.Refusal;

/** Counts what the register says of a file's rows, and notes what stands in the way. */
final class Comparison {

    private final Findings findings;
    private int fresh;
    private int changed;
    private int unchanged;

    Comparison(Findings findings) {
        this.findings = findings;
    }

    void add(Compared row) {
        switch (row.outcome()) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refused(row);
        }
        if (row.standingDiffers()) {
            findings.add(Problem.STANDING_DIFFERS, row.row(), Column.STANDING);
        }
    }

    int fresh() {
        return fresh;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    private void refused(Compared row) {
        if (row.refusal() == Refusal.HEAD_TAKEN) {
            findings.add(Problem.HEAD_IN_REGISTER, row.row(), Column.RELATIONSHIP);
        } else if (row.refusal() == Refusal.NIK_TAKEN) {
            findings.add(Problem.PERSON_TWICE, row.row(), Column.NAME);
        } else {
            findings.add(Problem.REGISTER_REFUSES, row.row(), null);
        }
    }
}
