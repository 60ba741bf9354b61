package id.go.paserkab.desa.population;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the register knows of a resident or of a family. Its value is a text in canonical
 * form: a date as {@code 1990-05-25}, a code as its digits, a reference as a UUID.
 */
public enum Fact {
    NAME(100),
    NICKNAME(60),
    NIK(Kind.SECRET, 16),
    SEX(CodeList.SEX),
    BIRTH_PLACE(100),
    BIRTH_DATE(Kind.DATE, 10),
    RELIGION(CodeList.RELIGION),
    EDUCATION(CodeList.EDUCATION),
    EDUCATION_NOW(CodeList.EDUCATION_NOW),
    OCCUPATION(CodeList.OCCUPATION),
    MARITAL(CodeList.MARITAL),
    RELATIONSHIP(CodeList.RELATIONSHIP),
    CITIZENSHIP(CodeList.CITIZENSHIP),
    FATHER_NAME(100),
    FATHER_NIK(Kind.SECRET, 16),
    MOTHER_NAME(100),
    MOTHER_NIK(Kind.SECRET, 16),
    BLOOD(CodeList.BLOOD),
    DISABILITY(CodeList.DISABILITY),
    LITERACY(CodeList.LITERACY),
    ETHNICITY(60),
    BIRTH_CERTIFICATE(60),
    MARRIAGE_CERTIFICATE(60),
    MARRIED_ON(Kind.DATE, 10),
    DIVORCE_CERTIFICATE(60),
    DIVORCED_ON(Kind.DATE, 10),
    PASSPORT(Kind.SECRET, 40),
    PASSPORT_UNTIL(Kind.DATE, 10),
    STAY_PERMIT(Kind.SECRET, 40),
    ID_CARD(CodeList.ID_CARD),
    ID_CARD_STATE(CodeList.ID_CARD_STATE),
    ID_CARD_TAG(Kind.SECRET, 40),
    CONTRACEPTION(CodeList.CONTRACEPTION),
    PREGNANT(CodeList.PREGNANT),
    INSURANCE(CodeList.INSURANCE),
    INSURANCE_NUMBER(Kind.SECRET, 40),
    PHONE(30),
    EMAIL(254),
    ADDRESS_NOW(200),
    LATITUDE(20),
    LONGITUDE(20),
    /** The family that the resident belongs to. */
    FAMILY(Kind.REFERENCE, 36),
    STANDING(CodeList.STANDING),
    /** The number of the family's card. */
    FAMILY_NUMBER(Kind.SECRET, 16),
    /** Of a family, or of a resident without one. */
    ADDRESS(200),
    /** The smallest area that is known; of a family, or of a resident without one. */
    AREA(Kind.REFERENCE, 36);

    private static final Set<Fact> OF_A_FAMILY = EnumSet.of(FAMILY_NUMBER, ADDRESS, AREA);

    /** What form a value has. */
    public enum Kind {
        TEXT,
        DATE,
        CODE,
        /** A number that is sealed wherever it is kept, and masked wherever it is shown. */
        SECRET,
        REFERENCE
    }

    private final Kind kind;
    private final int longest;
    private final @Nullable CodeList codes;

    Fact(int longest) {
        this(Kind.TEXT, longest);
    }

    Fact(CodeList codes) {
        this.kind = Kind.CODE;
        this.longest = 3;
        this.codes = codes;
    }

    Fact(Kind kind, int longest) {
        this.kind = kind;
        this.longest = longest;
        this.codes = null;
    }

    public Kind kind() {
        return kind;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }

    /** The list that the value is a code of. */
    public @Nullable CodeList codes() {
        return codes;
    }

    public boolean secret() {
        return kind == Kind.SECRET;
    }

    /** Whether a family can have it; a resident can have all but {@link #FAMILY_NUMBER}. */
    public boolean ofAFamily() {
        return OF_A_FAMILY.contains(this);
    }
}
