package id.go.paserkab.desa.isolation;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.VillageNames;

/** Ways to another village's rows from a text that careless code glues into a statement. */
enum Attack {
    UNION("' UNION SELECT vision FROM {schema}.profile --"),
    TABLE_TO_XML("' UNION SELECT table_to_xml('{schema}.profile', true, false, '')::text --"),
    QUERY_TO_XML(
            "' UNION SELECT set_config('search_path', '{schema}', false) || query_to_xml('SELECT vision"
                    + " FROM profile', true, false, '')::text --"),
    STACKED_SET_ROLE("'; SET ROLE {schema}_office; SELECT vision FROM {schema}.profile --"),
    STACKED_DO(
            "'; DO $$ BEGIN PERFORM set_config('search_path', '{schema}', false); END $$;"
                    + " SELECT vision FROM profile --"),
    STACKED_SEARCH_PATH("'; SET search_path = {schema}; SELECT vision FROM profile --"),
    SESSION_AUTHORIZATION(
            "'; SET SESSION AUTHORIZATION {schema}_office; SELECT vision FROM {schema}.profile --");

    private final String text;

    Attack(String text) {
        this.text = text;
    }

    String on(VillageCode victim) {
        return text.replace("{schema}", VillageNames.schema(victim));
    }
}
