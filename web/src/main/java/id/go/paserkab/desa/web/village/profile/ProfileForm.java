package id.go.paserkab.desa.web.village.profile;

import id.go.paserkab.desa.profile.EditProfile;
import id.go.paserkab.desa.profile.VillageProfile;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed into the profile's form; every text may stay empty. */
record ProfileForm(
        @Size(max = 400, message = "{office.profile.too-long}") String address,
        @Pattern(regexp = "(\\d{5})?", message = "{office.profile.postal-code.form}")
                String postalCode,
        @Pattern(regexp = "(\\+?[0-9 ()/-]{5,40})?", message = "{office.profile.phone.form}")
                String phone,
        @Size(max = 254, message = "{office.profile.too-long}") @Pattern(
                        regexp = "([^@\\s]+@[^@\\s]+\\.[^@\\s.]+)?",
                        message = "{office.profile.email.form}")
                String email,
        @Size(max = 500, message = "{office.profile.too-long}") String officeHours,
        @Size(max = 120, message = "{office.profile.too-long}") String headName,
        @Size(max = 80, message = "{office.profile.too-long}") String headTitle,
        @Size(max = 2000, message = "{office.profile.too-long}") String vision,
        @Size(max = 6000, message = "{office.profile.too-long}") String mission,
        @Size(max = 12000, message = "{office.profile.too-long}") String history,
        String version) {

    /** Staff's spaces and line ends are not what a limit is about. */
    ProfileForm {
        address = tidy(address);
        postalCode = tidy(postalCode);
        phone = tidy(phone);
        email = tidy(email);
        officeHours = tidy(officeHours);
        headName = tidy(headName);
        headTitle = tidy(headTitle);
        vision = tidy(vision);
        mission = tidy(mission);
        history = tidy(history);
        version = tidy(version);
    }

    static ProfileForm of(VillageProfile profile) {
        return new ProfileForm(
                text(profile.address()),
                text(profile.postalCode()),
                text(profile.phone()),
                text(profile.email()),
                text(profile.officeHours()),
                text(profile.headName()),
                text(profile.headTitle()),
                text(profile.vision()),
                text(profile.mission()),
                text(profile.history()),
                Integer.toString(profile.version()));
    }

    /** Whether the form says what it started from; one that does not may overwrite anything. */
    boolean saysItsVersion() {
        return version.matches("\\d{1,9}");
    }

    /** The same texts, based on what has been saved in the meantime. */
    ProfileForm basedOn(int newer) {
        return new ProfileForm(
                address,
                postalCode,
                phone,
                email,
                officeHours,
                headName,
                headTitle,
                vision,
                mission,
                history,
                Integer.toString(newer));
    }

    EditProfile edit() {
        return new EditProfile(
                address,
                postalCode,
                phone,
                email,
                officeHours,
                headName,
                headTitle,
                vision,
                mission,
                history,
                Integer.parseInt(version));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
