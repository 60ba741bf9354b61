package id.go.paserkab.desa.incomingletter;

/** A scan or photograph as it is handed in; the name is what somebody's device called it. */
public record Scan(String name, byte[] content) {

    @Override
    public String toString() {
        return "Scan of " + content.length;
    }
}
