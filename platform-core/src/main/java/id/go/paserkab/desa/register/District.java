package id.go.paserkab.desa.register;

/** A kecamatan: its code ({@code 64.01.03}) and name. */
public record District(String code, String name) {}
