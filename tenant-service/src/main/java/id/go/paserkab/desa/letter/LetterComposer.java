package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.ledger.LetterCode;
import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.letterpaper.LetterPaper.Check;
import id.go.paserkab.desa.letterpaper.LetterPaper.Letterhead;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignatureBlock;
import id.go.paserkab.desa.letterpaper.LetterPaper.SignedHow;
import id.go.paserkab.desa.letterpaper.LetterPaper.Text;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.PaperWords;
import id.go.paserkab.desa.lettertemplate.Placeholder;
import id.go.paserkab.desa.lettertemplate.Placeholder.Source;
import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.profile.ProfileDesk.Logo;
import id.go.paserkab.desa.profile.VillageProfile;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is printed: the kind's body filled, the village's head, who signs. */
@Component
class LetterComposer {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final String REGENCY = "Paser";
    private static final String NOT_YET = "……";

    private final ProfileDesk profiles;
    private final VillageRegister register;
    private final Addresses addresses;
    private final Clock clock;

    LetterComposer(
            ProfileDesk profiles, VillageRegister register, Addresses addresses, Clock clock) {
        this.profiles = profiles;
        this.register = register;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What a letter has once it is signed. */
    record Signed(
            String number,
            String code,
            LocalDate day,
            @Nullable LocalDate validUntil,
            Signatory signatory,
            SignedHow how) {}

    /** The paper of a letter; without its number, code and day while it is not signed. */
    LetterPaper compose(
            KindDefinition kind, LetterContents contents, @Nullable Signed signed, Sheet sheet) {
        var village = register.find(VillageContext.current().village()).orElseThrow();
        var profile = profiles.profile();
        return new LetterPaper(
                sheet,
                head(village, profile),
                new Text(
                        kind.name(),
                        signed == null ? null : signed.number(),
                        kind.template().fill(values(kind, contents, signed, village, profile)),
                        INDONESIAN),
                signature(village, profile, signed),
                signed == null ? null : check(village, signed));
    }

    private Letterhead head(Village village, VillageProfile profile) {
        return new Letterhead(
                village.name(),
                village.district().name(),
                REGENCY,
                profile.address(),
                profiles.logo().map(Logo::png).orElse(null));
    }

    private Check check(Village village, Signed signed) {
        return new Check(
                addresses.of(village) + "/periksa/" + signed.code(),
                new LetterCode(signed.code()).grouped());
    }

    /** Who signs by hand: the head that the profile names. */
    Optional<Signatory> head() {
        var profile = profiles.profile();
        return Optional.ofNullable(profile.headName())
                .map(name -> new Signatory(name, headOffice(profile.villageName()), false));
    }

    private static String headOffice(String village) {
        return "Kepala Desa " + village;
    }

    private SignatureBlock signature(
            Village village, VillageProfile profile, @Nullable Signed signed) {
        var head = headOffice(village.name());
        if (signed == null) {
            var name = Objects.requireNonNullElse(profile.headName(), NOT_YET);
            return new SignatureBlock(
                    village.name(),
                    PaserTime.today(clock),
                    new LetterPaper.Signatory(head, name, null),
                    null,
                    SignedHow.BY_HAND);
        }
        var by = signed.signatory();
        return new SignatureBlock(
                village.name(),
                signed.day(),
                new LetterPaper.Signatory(by.office(), by.name(), null),
                by.onBehalf() ? head : null,
                signed.how());
    }

    private static Map<String, String> values(
            KindDefinition kind,
            LetterContents contents,
            @Nullable Signed signed,
            Village village,
            VillageProfile profile) {
        var values = new HashMap<>(contents.words());
        for (var field : kind.fields()) {
            var typed = contents.typed().getOrDefault(field.name(), "");
            values.put(field.name(), field.fault(typed).isPresent() ? typed : field.printed(typed));
        }
        for (var place : Placeholder.values()) {
            if (place.source() != Source.SUBJECT) {
                values.put(place.key(), own(place, kind, signed, village, profile));
            }
        }
        return values;
    }

    private static String own(
            Placeholder place,
            KindDefinition kind,
            @Nullable Signed signed,
            Village village,
            VillageProfile profile) {
        return switch (place) {
            case NUMBER -> signed == null ? NOT_YET : signed.number();
            case DAY -> signed == null ? NOT_YET : PaperWords.day(signed.day());
            case VALID_UNTIL -> validUntil(kind, signed);
            case VILLAGE -> village.name();
            case DISTRICT -> village.district().name();
            case REGENCY -> REGENCY;
            case OFFICE_ADDRESS -> Objects.requireNonNullElse(profile.address(), "");
            case HEAD -> Objects.requireNonNullElse(profile.headName(), "");
            default -> "";
        };
    }

    private static String validUntil(KindDefinition kind, @Nullable Signed signed) {
        if (kind.validDays() == 0) {
            return "";
        }
        return signed == null || signed.validUntil() == null
                ? NOT_YET
                : PaperWords.day(signed.validUntil());
    }
}
