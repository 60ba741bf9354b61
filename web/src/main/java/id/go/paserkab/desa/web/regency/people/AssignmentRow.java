package id.go.paserkab.desa.web.regency.people;

import id.go.paserkab.desa.people.Assignment;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.LocalDate;
import java.util.NoSuchElementException;

/** An assignment in a list, with what can be done to it. */
public record AssignmentRow(Assignment assignment, Village village, boolean withdrawable) {

    static AssignmentRow of(Assignment assignment, VillageRegister register, LocalDate today) {
        return new AssignmentRow(
                assignment,
                register.find(assignment.village())
                        .orElseThrow(() -> new NoSuchElementException(assignment.toString())),
                !assignment.period().from().isBefore(today));
    }
}
