package id.go.paserkab.desa.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The host label of a village ({@code pasir-belengkong}): 3 to 40 lower-case letters, digits and
 * single hyphens, as RFC 1123 allows, and none of the names that the platform keeps for itself.
 */
public record Slug(String value) {

    /**
     * Labels that no village may take, because a face or a service of the platform answers there.
     */
    public static final Set<String> RESERVED =
            Set.of(
                    "www",
                    "kabupaten",
                    "masuk",
                    "keluar",
                    "api",
                    "admin",
                    "kantor",
                    "aset",
                    "mail",
                    "smtp",
                    "imap",
                    "ftp",
                    "status",
                    "dpmd",
                    "bupati",
                    "paser",
                    "localhost",
                    "keycloak",
                    "auth",
                    "static",
                    "cdn",
                    "test",
                    "portal",
                    "bantuan",
                    "verifikasi");

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Throws {@link InvalidSlug}, which says what is wrong with the text. */
    public Slug {
        if (value.length() < 3 || value.length() > 40 || !FORM.matcher(value).matches()) {
            throw new InvalidSlug(value, InvalidSlug.Reason.FORM);
        }
        if (RESERVED.contains(value)) {
            throw new InvalidSlug(value, InvalidSlug.Reason.RESERVED);
        }
    }

    /** Proposes the slug of a village from its name. */
    public static Slug ofName(String name) {
        return new Slug(
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
