package id.go.paserkab.desa.tenancy;

import java.util.List;

/** What an attacker puts into a text that careless code glues into a statement. */
final class Injections {

    static final List<String> AGAINST_THE_OTHER =
            List.of(
                    "' UNION SELECT body FROM v_6401032007.note --",
                    "' UNION SELECT table_to_xml('v_6401032007.note', true, false, '')::text --",
                    "' UNION SELECT set_config('search_path', 'v_6401032007', false) UNION"
                            + " SELECT query_to_xml('SELECT body FROM v_6401032007.note', true, false, '')::text --",
                    "'; SET ROLE v_6401032007_office; SELECT body FROM note --",
                    "'; DO $$ BEGIN EXECUTE 'SELECT body FROM v_6401032007.note'; END $$; SELECT '' --",
                    "'; SET search_path = v_6401032007; SELECT body FROM note --",
                    "'; SET SESSION AUTHORIZATION v_6401032007_office; SELECT body FROM note --");

    private Injections() {}
}
