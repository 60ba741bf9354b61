package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.population.Facts;

/** What a row says of one resident, by the file's own number. Prints no facts. */
record ReadRow(int number, Facts facts, AreaNames area) {

    @Override
    public String toString() {
        return "ReadRow[" + number + "]";
    }
}
