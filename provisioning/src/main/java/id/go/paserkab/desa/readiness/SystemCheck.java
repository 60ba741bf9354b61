package id.go.paserkab.desa.readiness;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;

/**
 * A question about a village that the platform's own data answer. It reads what the platform knows
 * and never a village's rows.
 */
public interface SystemCheck {

    /** The name by which checklists and messages know it; it never changes. */
    String name();

    boolean passes(VillageCode village, LocalDate day);
}
