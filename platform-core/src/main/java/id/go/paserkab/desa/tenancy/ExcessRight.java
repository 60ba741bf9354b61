package id.go.paserkab.desa.tenancy;

/** Something that a village's role ({@code PUBLIC} for all of them) can do and must not. */
public record ExcessRight(String role, String what) {

    @Override
    public String toString() {
        return role + " " + what;
    }
}
