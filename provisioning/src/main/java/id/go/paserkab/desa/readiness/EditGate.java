package id.go.paserkab.desa.readiness;

import java.util.List;

/**
 * What a gate is to be from now on. An item with an empty key is new; its kind stays for as long as
 * its key does, as evidence of one kind does not answer another.
 */
public record EditGate(
        String title,
        String purpose,
        String basis,
        int reviewDays,
        boolean neededAtStart,
        List<GateItem> items) {}
