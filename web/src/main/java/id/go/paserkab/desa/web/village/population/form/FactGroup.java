package id.go.paserkab.desa.web.village.population.form;

import static id.go.paserkab.desa.population.Fact.*;

import id.go.paserkab.desa.population.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The facts of a resident as cards and forms put them together. */
public enum FactGroup {
    PERSON(NAME, NICKNAME, NIK, SEX, BIRTH_PLACE, BIRTH_DATE, BIRTH_CERTIFICATE),
    CIVIL(
            RELATIONSHIP,
            RELIGION,
            MARITAL,
            MARRIAGE_CERTIFICATE,
            MARRIED_ON,
            DIVORCE_CERTIFICATE,
            DIVORCED_ON,
            CITIZENSHIP,
            ETHNICITY),
    WORK(EDUCATION, EDUCATION_NOW, OCCUPATION, LITERACY),
    PARENTS(FATHER_NAME, FATHER_NIK, MOTHER_NAME, MOTHER_NIK),
    CONTACT(PHONE, EMAIL, ADDRESS_NOW, LATITUDE, LONGITUDE),
    HEALTH(BLOOD, DISABILITY, PREGNANT, CONTRACEPTION, INSURANCE, INSURANCE_NUMBER),
    DOCUMENTS(ID_CARD, ID_CARD_STATE, ID_CARD_TAG, PASSPORT, PASSPORT_UNTIL, STAY_PERMIT);

    /** Those that hang on the family where there is one. */
    public static final List<Fact> HOME = List.of(FAMILY_NUMBER, ADDRESS, AREA);

    /** Those that are asked for first; the others can wait behind a fold. */
    private static final Set<FactGroup> FIRST = EnumSet.of(PERSON, CIVIL, WORK, PARENTS);

    private final List<Fact> facts;

    FactGroup(Fact... facts) {
        this.facts = List.of(facts);
    }

    public List<Fact> facts() {
        return facts;
    }

    public boolean first() {
        return FIRST.contains(this);
    }
}
