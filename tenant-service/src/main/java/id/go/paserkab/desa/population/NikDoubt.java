package id.go.paserkab.desa.population;

import id.go.paserkab.desa.kernel.Nik;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a NIK says otherwise than the register. Numbers stay for life and real lists are full of
 * such differences, so it is told and never refused.
 */
public enum NikDoubt {
    BIRTH_DATE,
    SEX;

    static Set<NikDoubt> of(Facts facts) {
        var doubts = EnumSet.noneOf(NikDoubt.class);
        var digits = facts.get(Fact.NIK);
        if (digits == null || !Nik.form(digits)) {
            return doubts;
        }
        var nik = new Nik(digits);
        facts.date(Fact.BIRTH_DATE)
                .filter(born -> !nik.born(born))
                .ifPresent(_ -> doubts.add(BIRTH_DATE));
        if (facts.has(Fact.SEX) && nik.female() != facts.female()) {
            doubts.add(SEX);
        }
        return doubts;
    }
}
