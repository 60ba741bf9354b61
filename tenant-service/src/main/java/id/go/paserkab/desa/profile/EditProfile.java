package id.go.paserkab.desa.profile;

/**
 * The texts that staff put on the village's page; empty means not given. {@code version} is the one
 * the editor started from: where somebody saved in between, the edit is refused with {@link
 * ProfileChangedMeanwhile} and nothing is lost.
 */
public record EditProfile(
        String address,
        String postalCode,
        String phone,
        String email,
        String officeHours,
        String headName,
        String headTitle,
        String vision,
        String mission,
        String history,
        int version) {

    /** What the editor wants this field to say; the logo is changed by itself and is empty here. */
    public String text(ProfileField field) {
        return switch (field) {
            case ADDRESS -> address;
            case POSTAL_CODE -> postalCode;
            case PHONE -> phone;
            case EMAIL -> email;
            case OFFICE_HOURS -> officeHours;
            case HEAD_NAME -> headName;
            case HEAD_TITLE -> headTitle;
            case VISION -> vision;
            case MISSION -> mission;
            case HISTORY -> history;
            case LOGO -> "";
        };
    }
}
