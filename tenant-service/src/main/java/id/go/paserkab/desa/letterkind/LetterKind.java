package id.go.paserkab.desa.letterkind;

import id.go.paserkab.desa.lettertemplate.KindDefinition;

/**
 * A kind as the village has it now. {@code version} is zero where the village has never kept it,
 * {@code own} where the village wrote it, {@code shipped} where the product knows the code too.
 */
public record LetterKind(
        KindDefinition definition, int version, boolean own, boolean shipped, boolean hidden) {

    public String code() {
        return definition.code();
    }

    public String name() {
        return definition.name();
    }
}
