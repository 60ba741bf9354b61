package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.kernel.VillageCode;

/**
 * Gives evidence for an item: {@code text} is the statement, or the figure as it was typed, or a
 * word on the document; {@code file} is the document, empty where there is none.
 */
public record GiveEvidence(
        VillageCode village,
        GateCode gate,
        String item,
        String text,
        String fileName,
        byte[] file) {

    @Override
    public String toString() {
        return "GiveEvidence[" + village + " " + gate + " " + item + "]";
    }
}
