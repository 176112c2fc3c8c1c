use super::*;
use crate::clients::{self, ClientFields};
use crate::fixture::{ago, ana, clinic_of_ana, signed};
use crate::reactions::{self, NewOutcome};
use crate::{ClinicFile, checkup};
use chrono::Days;

fn planned(file: &mut ClinicFile, client: ClientId, start: u64) -> Plan {
    let asked =
        format!(r#"{{"indication":"acne_scars","start_on":"{}","zones":["neck"]}}"#, ago(file, start));
    keep(file, client, serde_json::from_str(&asked).expect("JSON")).expect("planned").0
}

#[test]
fn a_visit_is_due_around_its_day_until_its_session_is_signed() {
    let (_home, mut file, client) = clinic_of_ana();
    let plan = planned(&mut file, client, 3);
    let (from, to) = (ago(&file, 90), ago(&file, 0) + Days::new(7));
    let due = |file: &ClinicFile, from, to| due(file, from, to, 10).map(|it| it.0);
    let seen = due(&file, from, to).expect("due");
    assert_eq!(
        seen.iter().map(|it| (it.plan.id, it.n, it.on)).collect::<Vec<_>>(),
        [(plan.id, 1, ago(&file, 3))]
    );
    signed(&mut file, client, 0, "neck");
    assert_eq!(due(&file, from, to).expect("due"), Vec::new(), "the second is a month away");
    assert_eq!(due(&file, from, to + Days::new(40)).expect("due")[0].n, 2);
    planned(&mut file, client, 0);
    assert_eq!(due(&file, from, to).expect("due").len(), 1, "only the plan that holds");
    let archived = ClientFields { archived: true, ..ana() };
    clients::set(&mut file, client, archived).expect("archived");
    assert_eq!(due(&file, from, to).expect("due"), Vec::new(), "nobody waits for the archive");
    assert!(checkup::run(&file).expect("checked").ok, "the days are those of the plans");
}

#[test]
fn a_review_is_due_months_after_a_whole_course_until_a_result_is_written_down() {
    let (_home, mut file, client) = clinic_of_ana();
    let today = file.today().expect("today");
    let asked =
        |days| format!(r#"{{"indication":"acne_scars","start_on":"{}","zones":["neck"]}}"#, ago(&file, days));
    let asked: Vec<String> = [400].map(asked).into();
    let plan = keep(&mut file, client, serde_json::from_str(&asked[0]).expect("JSON")).expect("planned").0;
    let visits = plan.sessions().len();
    for n in 0..visits {
        assert_eq!(reviews(&file, today).expect("asked"), Vec::new(), "{n} of {visits}: not whole yet");
        signed(&mut file, client, 92 + 30 * (visits - 1 - n) as u64, "neck");
    }
    let seen = reviews(&file, today).expect("asked");
    assert_eq!(seen.iter().map(|it| (it.client_id, it.months)).collect::<Vec<_>>(), [(client, 3)]);
    let said = NewOutcome { session_id: None, satisfaction: 8, change: 1, note: String::new() };
    reactions::keep_outcome(&mut file, client, said).expect("written down");
    assert_eq!(reviews(&file, today).expect("asked"), Vec::new(), "done");
    let later = reviews(&file, today + Days::new(92)).expect("asked");
    assert_eq!(later.iter().map(|it| it.months).collect::<Vec<_>>(), [6], "the final one follows");
}
