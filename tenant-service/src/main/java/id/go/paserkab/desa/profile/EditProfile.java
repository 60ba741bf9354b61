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
        int version) {}
