package id.go.paserkab.desa.web.words;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import id.go.paserkab.desa.identity.LastAdministrator;
import id.go.paserkab.desa.kernel.InvalidSlug;
import id.go.paserkab.desa.kernel.InvalidVillageCode;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.readiness.GateRefused;
import id.go.paserkab.desa.readiness.Unready;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.web.members.MemberRefused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the refusals of every desk into plain words, for screens and for the API alike. */
@Component
public class Refusals {

    private static final int NAMED = 8;

    private final MessageSource messages;
    private final VillageRegister register;

    Refusals(MessageSource messages, VillageRegister register) {
        this.messages = messages;
        this.register = register;
    }

    /** Empty where the exception is no refusal but a fault. */
    public Optional<Refusal> explain(Throwable refused, Locale locale) {
        return Optional.ofNullable(
                switch (refused) {
                    case WaveRefused wave -> wave(wave, locale);
                    case MemberRefused member ->
                            refusal(
                                    member.reason() == MemberRefused.Reason.NO_SUCH_MEMBER
                                            ? HttpStatus.NOT_FOUND
                                            : HttpStatus.UNPROCESSABLE_CONTENT,
                                    "member",
                                    member.reason(),
                                    locale);
                    case LastAdministrator last ->
                            refusal(
                                    HttpStatus.CONFLICT,
                                    "member",
                                    Other.LAST_ADMINISTRATOR,
                                    locale);
                    case InvalidSlug slug ->
                            refusal(
                                    slug.reason() == InvalidSlug.Reason.TAKEN
                                            ? HttpStatus.CONFLICT
                                            : HttpStatus.UNPROCESSABLE_CONTENT,
                                    "slug",
                                    slug.reason(),
                                    locale,
                                    slug.text());
                    case InvalidVillageCode code ->
                            refusal(HttpStatus.BAD_REQUEST, "village", Other.INVALID_CODE, locale);
                    case IdentityProviderUnavailable unavailable ->
                            refusal(
                                    HttpStatus.SERVICE_UNAVAILABLE,
                                    "identity",
                                    Other.UNAVAILABLE,
                                    locale);
                    case GateRefused gate -> gate(gate, locale);
                    default -> null;
                });
    }

    /** The sentence of {@link #explain}; throws the exception on where it is no refusal. */
    public String words(RuntimeException refused, Locale locale) {
        return explain(refused, locale).map(Refusal::detail).orElseThrow(() -> refused);
    }

    private Refusal wave(WaveRefused refused, Locale locale) {
        var villages = refused.villages().stream().flatMap(code -> register.find(code).stream());
        var told =
                refusal(
                        switch (refused.reason()) {
                            case ILLEGAL_MOVE,
                                    VILLAGES_ALREADY_ACTIVE,
                                    VILLAGES_SUSPENDED,
                                    VILLAGES_IN_ANOTHER_WAVE,
                                    VILLAGES_NOT_READY ->
                                    HttpStatus.CONFLICT;
                            case NO_VILLAGES,
                                    UNKNOWN_VILLAGES,
                                    SETTINGS_OUT_OF_RANGE,
                                    REASON_MISSING,
                                    NAME_NOT_TYPED ->
                                    HttpStatus.UNPROCESSABLE_CONTENT;
                        },
                        "wave",
                        refused.reason() == WaveRefused.Reason.ILLEGAL_MOVE
                                        && refused.from().equals(refused.to())
                                ? Other.ALREADY
                                : refused.reason(),
                        locale,
                        state(refused.from(), locale),
                        state(refused.to(), locale),
                        refused.unready().isEmpty()
                                ? names(refused.villages(), locale)
                                : lacking(refused.unready(), locale));
        return new Refusal(
                told.type(),
                told.status(),
                told.title(),
                told.detail(),
                villages.toList(),
                refused.unready());
    }

    private Refusal gate(GateRefused refused, Locale locale) {
        var status =
                switch (refused.reason()) {
                    case DECIDED_MEANWHILE,
                            CHANGED_MEANWHILE,
                            NOTHING_TO_WITHDRAW,
                            GATE_RETIRED,
                            CODE_TAKEN ->
                            HttpStatus.CONFLICT;
                    default -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        return refusal(
                status,
                "gate",
                refused.reason(),
                locale,
                names(refused.villages(), locale),
                String.join("; ", refused.names()));
    }

    private Refusal refusal(
            HttpStatus status, String desk, Enum<?> reason, Locale locale, Object... arguments) {
        var name = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var key = "refusal." + desk + "." + name;
        return new Refusal(
                "urn:desa:refusal:" + desk + ":" + name,
                status,
                messages.getMessage(key + ".title", null, locale),
                messages.getMessage(key, arguments, locale),
                List.of(),
                List.of());
    }

    private String state(String state, Locale locale) {
        return requireNonNullElse(
                messages.getMessage("refusal.state." + state, null, state, locale), state);
    }

    private String names(List<VillageCode> codes, Locale locale) {
        return some(codes, this::name, ", ", locale);
    }

    private String lacking(List<Unready> unready, Locale locale) {
        return some(
                unready,
                village ->
                        name(village.village())
                                + ": "
                                + village.lacking().stream()
                                        .map(gate -> gate.gate() + " " + gate.title())
                                        .collect(joining(", ")),
                "; ",
                locale);
    }

    private <T> String some(
            List<T> things, Function<T, String> name, String between, Locale locale) {
        var named = things.stream().limit(NAMED).map(name).collect(joining(between));
        return things.size() <= NAMED
                ? named
                : messages.getMessage(
                        "refusal.and-more", new Object[] {named, things.size() - NAMED}, locale);
    }

    private String name(VillageCode code) {
        return register.find(code).map(Village::name).orElse(code.value());
    }

    /** The reasons of refusals that carry none of their own. */
    private enum Other {
        LAST_ADMINISTRATOR,
        INVALID_CODE,
        UNAVAILABLE,
        ALREADY
    }
}
