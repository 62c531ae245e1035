namespace Myelon.Tests.Definitions;

/// <summary>
/// What the scales and words exclude, told a second time and by hand, from their definitions and not from the rules: an entry, a colon, and
/// the entries that cannot stand beside it; <c>0..3</c> is every whole number between, a comma is "or". A pair stands once or on both sides.
/// </summary>
internal static class Exclusions
{
    /// <summary>What is excluded whatever the level.</summary>
    public const string Everywhere =
        """
        cord_tolerance_exhausted=yes: oar_tolerance_respected=yes
        reirradiation_not_possible_oar=yes: oar_tolerance_respected=yes

        motor_deficit=no: muscle_strength_min_janda=0..4; paraplegia_status=incomplete,complete; paraplegia_functionally_relevant=yes;
          asia_impairment_scale=A,B,C; frankel_grade=A,B,C; neuro_deficit_class=mild,functionally_relevant
        muscle_strength_min_janda=5: motor_deficit=yes; paraplegia_status=incomplete,complete; paraplegia_functionally_relevant=yes;
          asia_impairment_scale=A,B,C; frankel_grade=A,B,C; neuro_deficit_class=mild,functionally_relevant
        muscle_strength_min_janda=4: neuro_deficit_class=functionally_relevant; asia_impairment_scale=C
        muscle_strength_min_janda=3: asia_impairment_scale=C
        muscle_strength_min_janda=0..3: neuro_deficit_class=mild
        muscle_strength_min_janda=1..4: paraplegia_status=complete
        sensory_deficit=no: asia_impairment_scale=A; frankel_grade=A; paraplegia_status=complete

        neuro_deficit_present=no: sensory_deficit=yes; motor_deficit=yes; muscle_strength_min_janda=0..4; bladder_bowel_status=dysfunction;
          walking_ability=cannot_walk_neurological; functional_impairment_neuro=mild,severe; paraplegia_status=incomplete,complete;
          paraplegia_functionally_relevant=yes; asia_impairment_scale=A,B,C,D; frankel_grade=A,B,C,D;
          neuro_deficit_class=mild,functionally_relevant
        instability_suspected=no: instability_confirmed=yes; fracture_unstable=yes; sins_category=unstable; sins_total=13..18
        neuro_new_or_worse=yes: neuro_symptoms_present=no; neuro_deficit_present=no; neuro_deficit_class=none; frankel_grade=E
        neuro_deficit_present=yes: frankel_grade=E; neuro_deficit_class=none; neuro_symptoms_present=no
        neuro_symptoms_present=no: sensory_deficit=yes; motor_deficit=yes; muscle_strength_min_janda=0..4; radicular_pain=yes;
          bladder_bowel_status=impending_dysfunction,dysfunction; autonomic_function_intact=no; only_radicular_pain_or_sensory=yes;
          walking_ability=cannot_walk_neurological; functional_impairment_neuro=mild,severe; paraplegia_status=incomplete,complete;
          paraplegia_functionally_relevant=yes; asia_impairment_scale=A,B,C,D; frankel_grade=A,B,C,D;
          neuro_deficit_class=sensory_or_root_pain_only,mild,functionally_relevant,mixed_not_defined
        neuro_symptoms_present=yes: neuro_deficit_class=none

        autonomic_function_intact=yes: bladder_bowel_status=dysfunction; asia_impairment_scale=A; paraplegia_status=complete;
          neuro_deficit_class=functionally_relevant
        autonomic_function_intact=no: bladder_bowel_status=intact; only_radicular_pain_or_sensory=yes;
          neuro_deficit_class=none,sensory_or_root_pain_only,mild
        bladder_bowel_status=intact: asia_impairment_scale=A,B; paraplegia_status=complete; neuro_deficit_class=functionally_relevant
        bladder_bowel_status=impending_dysfunction: asia_impairment_scale=A; paraplegia_status=complete;
          neuro_deficit_class=functionally_relevant
        bladder_bowel_status=dysfunction: frankel_grade=E
        bladder_bowel_status=impending_dysfunction,dysfunction: only_radicular_pain_or_sensory=yes;
          neuro_deficit_class=none,sensory_or_root_pain_only,mild

        only_radicular_pain_or_sensory=yes: motor_deficit=yes; muscle_strength_min_janda=0..4; walking_ability=cannot_walk_neurological;
          paraplegia_status=incomplete,complete; paraplegia_functionally_relevant=yes; asia_impairment_scale=A,B,C; frankel_grade=A,B,C;
          neuro_deficit_class=none,mild,functionally_relevant
        only_radicular_pain_or_sensory=no: neuro_deficit_class=sensory_or_root_pain_only

        walking_ability=walks_unaided,walks_with_aid,cannot_walk_other_reason: paraplegia_status=complete
        walking_ability=walks_unaided,walks_with_aid,cannot_walk_other_reason: frankel_grade=A,B,C
        functional_impairment_neuro=none: frankel_grade=A,B,C
        walking_ability=walks_unaided: ecog=4,5
        walking_ability=cannot_walk_neurological: functional_impairment_neuro=none; asia_impairment_scale=E; frankel_grade=E;
          neuro_deficit_class=none,sensory_or_root_pain_only
        walking_ability=cannot_walk_neurological,cannot_walk_other_reason: neuro_deficit_class=mild
        functional_impairment_neuro=none: paraplegia_status=complete; neuro_deficit_class=functionally_relevant
        functional_impairment_neuro=mild,severe: frankel_grade=E; neuro_deficit_class=none
        functional_impairment_neuro=severe: neuro_deficit_class=sensory_or_root_pain_only,mild

        asia_impairment_scale=A,B,C: paraplegia_status=none; frankel_grade=E; neuro_deficit_class=none,sensory_or_root_pain_only,mild
        asia_impairment_scale=A,B: frankel_grade=D
        asia_impairment_scale=B,C: paraplegia_status=complete
        asia_impairment_scale=D: paraplegia_status=complete; frankel_grade=A,B,E; neuro_deficit_class=none
        asia_impairment_scale=E: motor_deficit=yes; sensory_deficit=yes; muscle_strength_min_janda=0..4;
          paraplegia_status=incomplete,complete; paraplegia_functionally_relevant=yes; frankel_grade=A,B,C;
          neuro_deficit_class=mild,functionally_relevant
        frankel_grade=A,B,C: paraplegia_status=none; neuro_deficit_class=none,sensory_or_root_pain_only,mild
        frankel_grade=D: paraplegia_status=complete; neuro_deficit_class=none
        frankel_grade=E: motor_deficit=yes; sensory_deficit=yes; muscle_strength_min_janda=0..4; paraplegia_status=incomplete,complete;
          paraplegia_functionally_relevant=yes; neuro_deficit_class=mild,functionally_relevant

        paraplegia_functionally_relevant=yes: paraplegia_status=none; neuro_deficit_class=none,sensory_or_root_pain_only
        paraplegia_status=incomplete: neuro_deficit_class=none,sensory_or_root_pain_only
        paraplegia_status=complete: neuro_deficit_class=none,sensory_or_root_pain_only,mild,mixed_not_defined
        neuro_deficit_class=none: sensory_deficit=yes; motor_deficit=yes; muscle_strength_min_janda=0..4; radicular_pain=yes
        neuro_deficit_class=sensory_or_root_pain_only: motor_deficit=yes; muscle_strength_min_janda=0..4

        metastasis_symptomatic=no: painful_bone_metastasis=yes; sins_pain=mechanical,pain_not_mechanical; pain_mechanical=yes;
          uncomplicated_painful=yes

        painful_bone_metastasis=no: sins_pain=mechanical,pain_not_mechanical; pain_mechanical=yes; uncomplicated_painful=yes
        painful_bone_metastasis=yes: sins_pain=pain_free
        pain_mechanical=yes: sins_pain=pain_not_mechanical,pain_free
        pain_mechanical=no: sins_pain=mechanical
        sins_pain=pain_free: uncomplicated_painful=yes

        sins_collapse=more_than_50: vertebral_collapse_percent=0..50
        sins_collapse=exactly_50: vertebral_collapse_percent=0..49,51..100
        sins_collapse=less_than_50: vertebral_collapse_percent=0,50..100
        sins_collapse=no_collapse_more_than_50_involved: vertebral_collapse_percent=1..100; vertebral_body_involvement_percent=0..49
        sins_collapse=none_of_these: vertebral_collapse_percent=1..100; vertebral_body_involvement_percent=51..100
        fracture_status=none,impending: sins_collapse=more_than_50,less_than_50,exactly_50; vertebral_collapse_percent=1..100
        fracture_status=none: fracture_unstable=yes; intraspinal_bone_fragments=yes
        uncomplicated_painful=yes: fracture_status=impending,present; sins_collapse=more_than_50,less_than_50,exactly_50;
          vertebral_collapse_percent=1..100; fracture_unstable=yes; intraspinal_bone_fragments=yes; mescc_present=yes;
          bilsky_grade=2,3; cauda_equina_compression=yes; instability_confirmed=yes; sins_category=unstable; sins_total=13..16

        bilsky_grade=0: intraspinal_tumor=yes
        bilsky_grade=0,1a,1b: mescc_present=yes
        bilsky_grade=1a,1b,1c,2,3: intraspinal_tumor=no; extraosseous_component_suspected=no
        bilsky_grade=2,3: mescc_present=no; cord_compression_suspected=no
        mescc_present=yes: intraspinal_tumor=no; extraosseous_component_suspected=no; cord_compression_suspected=no
        intraspinal_tumor=yes: extraosseous_component_suspected=no
        spinal_metastasis_status=none,other_lesion: spinal_metastasis_established=yes; metastasis_symptomatic=yes; painful_bone_metastasis=yes;
          sins_pain=mechanical,pain_not_mechanical; pain_mechanical=yes; uncomplicated_painful=yes; mescc_present=yes; intraspinal_tumor=yes;
          bilsky_grade=1a,1b,1c,2,3
        spinal_metastasis_status=confirmed: spinal_metastasis_established=no; osseous_manifestation_present=no
        spinal_metastasis_established=yes: osseous_manifestation_present=no

        sins_category=stable: sins_total=7..18; fracture_unstable=yes; instability_confirmed=yes
        sins_category=potentially_unstable: sins_total=0..6,13..18
        sins_category=unstable: sins_total=0..12; instability_confirmed=no
        sins_total=0..6: fracture_unstable=yes; instability_confirmed=yes
        sins_total=13..18: instability_confirmed=no
        fracture_unstable=yes: instability_confirmed=no
        sins_total=0..2: sins_location=junctional; spinal_levels=L1; sins_pain=mechanical; pain_mechanical=yes; sins_collapse=more_than_50;
          vertebral_collapse_percent=51..100
        sins_total=0..1: sins_location=mobile; spinal_levels=L4; sins_collapse=less_than_50,exactly_50; vertebral_collapse_percent=1..50
        sins_total=0: sins_location=semirigid; spinal_levels=T8; sins_pain=pain_not_mechanical; painful_bone_metastasis=yes;
          uncomplicated_painful=yes; sins_collapse=no_collapse_more_than_50_involved; vertebral_body_involvement_percent=51..100
        sins_total=18: sins_location=mobile; spinal_levels=L4; sins_collapse=less_than_50; vertebral_collapse_percent=1..49
        sins_total=17..18: sins_location=semirigid; spinal_levels=T8; sins_pain=pain_not_mechanical; pain_mechanical=no;
          sins_collapse=no_collapse_more_than_50_involved; fracture_status=none,impending; vertebral_collapse_percent=0;
          uncomplicated_painful=yes
        sins_total=16..18: sins_location=rigid; spinal_levels=S3; sins_pain=pain_free; painful_bone_metastasis=no; sins_collapse=none_of_these;
          spinal_metastasis_status=none,other_lesion
        spinal_levels=T8: sins_location=junctional,mobile,rigid; cauda_equina_compression=yes
        spinal_levels=L1: sins_location=mobile,semirigid,rigid
        spinal_levels=L4: sins_location=junctional,semirigid,rigid; bilsky_grade=1b,1c,2,3; mescc_present=yes
        spinal_levels=S3: sins_location=junctional,mobile,semirigid; bilsky_grade=1b,1c,2,3; mescc_present=yes

        castration_resistant_prostate=yes: known_malignancy=no; primary_tumor_type=breast,lung_nsclc,lung_sclc,renal_cell,urinary_bladder,
          thyroid_differentiated,melanoma,sarcoma,colorectal,gastrointestinal_other,neuroendocrine,myeloma,lymphoma,other,unknown_primary
        known_malignancy=no: primary_tumor_type=breast,prostate,lung_nsclc,lung_sclc,renal_cell,urinary_bladder,thyroid_differentiated,
          melanoma,sarcoma,colorectal,gastrointestinal_other,neuroendocrine,myeloma,lymphoma,other
        operable_anaesthesia=no: general_condition_permits_surgery=yes
        on_opioids=no: opioid_response=none,partial,adequate; analgesic_dose_omedd_mg=1..3000
        on_opioids=yes: opioid_response=not_on_opioid; analgesic_dose_omedd_mg=0
        analgesic_dose_omedd_mg=0: opioid_response=none,partial,adequate
        opioid_response=not_on_opioid: analgesic_dose_omedd_mg=1..3000
        surgery_datetime=past: surgery_performed=no
        surgery_datetime=future: surgery_performed=yes; surgery_planned=no
        embolisation_datetime=past: embolisation_done=no
        radiotherapy_given_for_present_finding=yes: radiotherapy_spine_done=no
        case_conference_date=past: case_conference_done=no
        case_conference_date=future: case_conference_done=yes
        treatments_declined=surgery: patient_wants_surgery=yes
        treatments_not_possible=surgery: general_condition_permits_surgery=yes
        treatments_declined=biopsy: biopsy_planned=yes
        treatments_not_possible=biopsy: biopsy_planned=yes
        treatments_declined=surgery: surgery_planned=yes; surgery_datetime=future
        treatments_not_possible=surgery: surgery_planned=yes; surgery_datetime=future
        treatments_declined=radiotherapy: radiotherapy_planned=yes
        treatments_not_possible=radiotherapy: radiotherapy_planned=yes
        treatments_declined=augmentation: augmentation_planned=yes
        treatments_not_possible=augmentation: augmentation_planned=yes
        treatments_declined=ablation: ablation_planned=yes
        treatments_not_possible=ablation: ablation_planned=yes
        treatments_declined=radiopharmaceutical: radiopharmaceutical_planned=yes
        treatments_not_possible=radiopharmaceutical: radiopharmaceutical_planned=yes
        treatments_declined=systemic_therapy: systemic_therapy_planned=yes
        treatments_not_possible=systemic_therapy: systemic_therapy_planned=yes
        deficit_since_surgery=yes: neuro_deficit_present=no; neuro_symptoms_present=no; neuro_deficit_class=none; frankel_grade=E; surgery_performed=no
        embolisation_datetime=future: embolisation_done=yes
        ecog=0: karnofsky=0..60
        ecog=1: karnofsky=0..40
        ecog=2: karnofsky=0..20,90..100
        ecog=3: karnofsky=0,70..100
        ecog=4: karnofsky=0,50..100
        ecog=5: karnofsky=10..100
        """;

    /// <summary>What is excluded besides while the lesion lies at T8, so that the key muscles of the legs lie below it.</summary>
    public const string AtT8 =
        """
        asia_impairment_scale=A,B: walking_ability=walks_unaided,walks_with_aid,cannot_walk_other_reason; muscle_strength_min_janda=4;
          functional_impairment_neuro=none
        asia_impairment_scale=A: neuro_deficit_class=mixed_not_defined
        frankel_grade=A,B: muscle_strength_min_janda=1..4
        """;

    /// <summary>What is excluded besides while the only metastasis of the case is confirmed: neurological complaints come from it.</summary>
    public const string WhereConfirmed =
        """
        metastasis_symptomatic=no: neuro_symptoms_present=yes; neuro_deficit_present=yes; neuro_new_or_worse=yes; sensory_deficit=yes; motor_deficit=yes;
          muscle_strength_min_janda=0..4; radicular_pain=yes; bladder_bowel_status=impending_dysfunction,dysfunction;
          autonomic_function_intact=no; only_radicular_pain_or_sensory=yes; walking_ability=cannot_walk_neurological;
          functional_impairment_neuro=mild,severe; paraplegia_status=incomplete,complete; paraplegia_functionally_relevant=yes;
          asia_impairment_scale=A,B,C,D; frankel_grade=A,B,C,D;
          neuro_deficit_class=sensory_or_root_pain_only,mild,functionally_relevant,mixed_not_defined
        """;

    /// <summary>
    /// What one might take for excluded, and no definition excludes: the code of the combination that is shown for checking (a dash where
    /// nothing is shown), and why it stands.
    /// </summary>
    public const string CheckInstead =
        """
        asia_impairment_scale=A,B: walking_ability=walks_unaided,walks_with_aid | complete_grade_yet_walks | without a level: below the conus the legs may be spared
        asia_impairment_scale=A: muscle_strength_min_janda=1..4 | ais_a_with_power | the zone of partial preservation keeps power
        asia_impairment_scale=A,B: functional_impairment_neuro=none | complete_without_impairment | impairment is a judgement, no part of the scale
        asia_impairment_scale=B: sensory_deficit=no | - | the scale asks for sensation that is kept, wholly or in part
        asia_impairment_scale=B: muscle_strength_min_janda=1..4 | - | without a level the legs may lie above the lesion
        frankel_grade=A,B: muscle_strength_min_janda=1..4 | - | without a level the arms may hold the weakest muscle
        frankel_grade=D: motor_deficit=no; muscle_strength_min_janda=5 | - | who has a sensory deficit alone is no E, and has useful power
        asia_impairment_scale=E: frankel_grade=D | scales_one_grade_apart | AIS E says nothing of the bladder, Frankel E does
        asia_impairment_scale=A: frankel_grade=B,C | scales_one_grade_apart | Frankel knows no sacral segments
        asia_impairment_scale=B: frankel_grade=A,C | scales_one_grade_apart | Frankel knows no sacral segments
        asia_impairment_scale=C: frankel_grade=A,B,D | scales_one_grade_apart | useful power is not counted in key muscles
        asia_impairment_scale=D: frankel_grade=C | scales_one_grade_apart | useful power is not counted in key muscles
        paraplegia_status=complete: frankel_grade=B,C | complete_paraplegia_with_frankel_b_or_c | complete may mean the power alone
        bladder_bowel_status=impending_dysfunction: frankel_grade=E | - | a disturbance that impends is none yet
        paraplegia_status=incomplete: asia_impairment_scale=A; frankel_grade=A | incomplete_paraplegia_with_complete_grade | the word is not that of the scale
        neuro_deficit_class=mixed_not_defined: neuro_deficit_present=no | - | an impending disturbance is no deficit and fits no class
        neuro_deficit_class=mixed_not_defined: only_radicular_pain_or_sensory=yes | - | a sensory deficit with severe impairment fits no class
        walking_ability=walks_unaided: muscle_strength_min_janda=0 | walks_unaided_with_a_paralysed_muscle | a root
        surgery_datetime=past: surgery_planned=yes | surgery_planned_and_past | the plan may have been carried out
        ecog=0: karnofsky=70,80 | karnofsky_and_ecog_one_class_apart | the scales are not converted into each other
        ecog=1: karnofsky=50,60,90,100 | karnofsky_and_ecog_one_class_apart | the scales are not converted into each other
        ecog=2: karnofsky=30,40,70,80 | karnofsky_and_ecog_one_class_apart | the scales are not converted into each other
        ecog=3: karnofsky=10,20,50,60 | karnofsky_and_ecog_one_class_apart | the scales are not converted into each other
        ecog=4: karnofsky=30,40 | karnofsky_and_ecog_one_class_apart | the scales are not converted into each other
        walking_ability=walks_with_aid: ecog=4,5 | bedridden_yet_walks_with_aid | a few steps to a chair
        walking_ability=cannot_walk_neurological,cannot_walk_other_reason: ecog=0,1 | fully_active_yet_does_not_walk | a wheelchair may replace walking
        walking_ability=cannot_walk_neurological,cannot_walk_other_reason: karnofsky=80..100 | fully_active_yet_does_not_walk | a wheelchair may replace walking
        frankel_grade=A: bladder_bowel_status=intact | frankel_a_with_intact_sphincters | Frankel does not name the sphincters
        frankel_grade=C: muscle_strength_min_janda=3,4 | frankel_c_with_useful_power | useful power is not counted in grades
        paraplegia_status=complete: functional_impairment_neuro=mild | complete_without_impairment | impairment is a judgement
        """;
}
