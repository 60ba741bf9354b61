package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.boundary.Boundaries.Origin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a file of boundaries comes from, as it is typed. */
record BoundaryForm(
        @NotBlank(message = "{map.import.source.missing}") @Size(max = 400, message = "{map.import.too-long}") String sumber,
        @NotBlank(message = "{map.import.basis.missing}") @Size(max = 400, message = "{map.import.too-long}") String dasar) {

    private static final int LONGEST_NAME = 200;

    static BoundaryForm empty() {
        return new BoundaryForm("", "");
    }

    Origin origin(String fileName) {
        var name = fileName.isBlank() ? "-" : fileName.strip();
        return new Origin(
                name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                sumber.strip(),
                dasar.strip());
    }
}
