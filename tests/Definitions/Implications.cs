namespace Myelon.Tests.Definitions;

/// <summary>
/// What entries alone imply, told a second time and by hand: the entries, a bar, what is left possible of other facts (of choices the
/// values, of numbers the interval), a bar, and the facts of which nothing must follow.
/// </summary>
internal static class Implications
{
    public const string All =
        """
        cord_tolerance_exhausted=yes | oar_tolerance_respected=no | prior_rt_same_region reirradiation_not_possible_oar
        cord_tolerance_exhausted=no | | oar_tolerance_respected reirradiation_not_possible_oar
        reirradiation_not_possible_oar=yes | oar_tolerance_respected=no | cord_tolerance_exhausted
        oar_tolerance_respected=yes | cord_tolerance_exhausted=no reirradiation_not_possible_oar=no | prior_rt_same_region
        oar_tolerance_respected=no | | cord_tolerance_exhausted reirradiation_not_possible_oar

        sensory_deficit=yes | neuro_deficit_present=yes neuro_symptoms_present=yes
          neuro_deficit_class=sensory_or_root_pain_only,mild,functionally_relevant,mixed_not_defined | motor_deficit only_radicular_pain_or_sensory bladder_bowel_status
        sensory_deficit=no | | neuro_deficit_present motor_deficit asia_impairment_scale frankel_grade
        motor_deficit=yes | muscle_strength_min_janda=0..4 neuro_deficit_present=yes only_radicular_pain_or_sensory=no
          neuro_deficit_class=mild,functionally_relevant,mixed_not_defined | sensory_deficit paraplegia_status asia_impairment_scale walking_ability
        motor_deficit=no | muscle_strength_min_janda=5..5 paraplegia_status=none paraplegia_functionally_relevant=no
          neuro_deficit_class=none,sensory_or_root_pain_only,mixed_not_defined | sensory_deficit neuro_deficit_present bladder_bowel_status asia_impairment_scale
        muscle_strength_min_janda=3 | motor_deficit=yes neuro_deficit_class=functionally_relevant,mixed_not_defined paraplegia_status=none,incomplete
          | asia_impairment_scale frankel_grade walking_ability functional_impairment_neuro
        muscle_strength_min_janda=0 | motor_deficit=yes neuro_deficit_class=functionally_relevant,mixed_not_defined
          | asia_impairment_scale frankel_grade paraplegia_status walking_ability
        muscle_strength_min_janda=4 | motor_deficit=yes neuro_deficit_class=mild,mixed_not_defined | asia_impairment_scale frankel_grade walking_ability
        muscle_strength_min_janda=5 | motor_deficit=no paraplegia_status=none neuro_deficit_class=none,sensory_or_root_pain_only,mixed_not_defined
          | sensory_deficit neuro_deficit_present asia_impairment_scale frankel_grade walking_ability
        bladder_bowel_status=intact | autonomic_function_intact=yes paraplegia_status=none,incomplete
          neuro_deficit_class=none,sensory_or_root_pain_only,mild,mixed_not_defined | neuro_deficit_present asia_impairment_scale frankel_grade
        bladder_bowel_status=impending_dysfunction | neuro_symptoms_present=yes only_radicular_pain_or_sensory=no neuro_deficit_class=mixed_not_defined
          paraplegia_status=none,incomplete | neuro_deficit_present autonomic_function_intact asia_impairment_scale
        bladder_bowel_status=dysfunction | neuro_deficit_present=yes autonomic_function_intact=no neuro_symptoms_present=yes
          only_radicular_pain_or_sensory=no neuro_deficit_class=functionally_relevant,mixed_not_defined | motor_deficit sensory_deficit paraplegia_status
        autonomic_function_intact=yes | bladder_bowel_status=intact,impending_dysfunction | neuro_deficit_present
        autonomic_function_intact=no | bladder_bowel_status=impending_dysfunction,dysfunction neuro_symptoms_present=yes | neuro_deficit_present
        radicular_pain=yes | neuro_symptoms_present=yes neuro_deficit_class=sensory_or_root_pain_only,mild,functionally_relevant,mixed_not_defined | neuro_deficit_present only_radicular_pain_or_sensory sensory_deficit
        walking_ability=cannot_walk_neurological | neuro_deficit_present=yes functional_impairment_neuro=mild,severe only_radicular_pain_or_sensory=no
          neuro_deficit_class=functionally_relevant,mixed_not_defined | motor_deficit sensory_deficit paraplegia_status muscle_strength_min_janda
        walking_ability=cannot_walk_other_reason | neuro_deficit_class=none,sensory_or_root_pain_only,functionally_relevant,mixed_not_defined
          paraplegia_status=none,incomplete | neuro_deficit_present motor_deficit
        walking_ability=walks_unaided | paraplegia_status=none,incomplete | neuro_deficit_present motor_deficit muscle_strength_min_janda
          functional_impairment_neuro asia_impairment_scale frankel_grade ecog karnofsky
        functional_impairment_neuro=none | walking_ability=walks_unaided,walks_with_aid,cannot_walk_other_reason paraplegia_status=none,incomplete
          neuro_deficit_class=none,sensory_or_root_pain_only,mild,mixed_not_defined | neuro_deficit_present motor_deficit
        functional_impairment_neuro=mild | neuro_deficit_present=yes neuro_deficit_class=sensory_or_root_pain_only,mild,functionally_relevant,mixed_not_defined | motor_deficit
        functional_impairment_neuro=severe | neuro_deficit_present=yes neuro_deficit_class=functionally_relevant,mixed_not_defined | motor_deficit walking_ability

        neuro_deficit_present=no | sensory_deficit=no motor_deficit=no muscle_strength_min_janda=5..5 bladder_bowel_status=intact,impending_dysfunction
          walking_ability=walks_unaided,walks_with_aid,cannot_walk_other_reason functional_impairment_neuro=none paraplegia_status=none
          neuro_deficit_class=none,sensory_or_root_pain_only,mixed_not_defined | radicular_pain neuro_symptoms_present only_radicular_pain_or_sensory
        neuro_deficit_present=yes | neuro_symptoms_present=yes neuro_deficit_class=sensory_or_root_pain_only,mild,functionally_relevant,mixed_not_defined
          | motor_deficit sensory_deficit bladder_bowel_status walking_ability paraplegia_status asia_impairment_scale
        neuro_symptoms_present=yes | neuro_deficit_class=sensory_or_root_pain_only,mild,functionally_relevant,mixed_not_defined
          | neuro_deficit_present radicular_pain bladder_bowel_status
        neuro_symptoms_present=no | neuro_deficit_present=no radicular_pain=no bladder_bowel_status=intact motor_deficit=no sensory_deficit=no
          paraplegia_status=none neuro_deficit_class=none | asia_impairment_scale frankel_grade
        only_radicular_pain_or_sensory=yes | motor_deficit=no muscle_strength_min_janda=5..5 bladder_bowel_status=intact neuro_symptoms_present=yes
          walking_ability=walks_unaided,walks_with_aid,cannot_walk_other_reason paraplegia_status=none
          neuro_deficit_class=sensory_or_root_pain_only,mixed_not_defined | sensory_deficit radicular_pain neuro_deficit_present asia_impairment_scale

        asia_impairment_scale=A | motor_deficit=yes sensory_deficit=yes bladder_bowel_status=dysfunction autonomic_function_intact=no
          muscle_strength_min_janda=0..4 neuro_deficit_present=yes only_radicular_pain_or_sensory=no paraplegia_status=incomplete,complete
          neuro_deficit_class=functionally_relevant,mixed_not_defined | walking_ability frankel_grade functional_impairment_neuro
        asia_impairment_scale=A spinal_levels=[T8] | walking_ability=cannot_walk_neurological muscle_strength_min_janda=0..3 functional_impairment_neuro=mild,severe | frankel_grade
        asia_impairment_scale=A spinal_levels=[L4] | muscle_strength_min_janda=0..4 | walking_ability
        asia_impairment_scale=B | motor_deficit=yes bladder_bowel_status=impending_dysfunction,dysfunction paraplegia_status=incomplete
          neuro_deficit_class=functionally_relevant,mixed_not_defined | sensory_deficit walking_ability frankel_grade
        asia_impairment_scale=B spinal_levels=[T8] | muscle_strength_min_janda=0..3 walking_ability=cannot_walk_neurological | sensory_deficit
        asia_impairment_scale=C | motor_deficit=yes muscle_strength_min_janda=0..2 paraplegia_status=incomplete
          neuro_deficit_class=functionally_relevant,mixed_not_defined | sensory_deficit bladder_bowel_status walking_ability frankel_grade
        asia_impairment_scale=D | neuro_deficit_present=yes paraplegia_status=none,incomplete
          neuro_deficit_class=sensory_or_root_pain_only,mild,functionally_relevant,mixed_not_defined
          | motor_deficit sensory_deficit muscle_strength_min_janda bladder_bowel_status walking_ability frankel_grade
        asia_impairment_scale=E | motor_deficit=no sensory_deficit=no muscle_strength_min_janda=5..5 paraplegia_status=none
          walking_ability=walks_unaided,walks_with_aid,cannot_walk_other_reason neuro_deficit_class=none,sensory_or_root_pain_only,mixed_not_defined
          | bladder_bowel_status radicular_pain neuro_deficit_present frankel_grade
        frankel_grade=A | motor_deficit=yes sensory_deficit=yes muscle_strength_min_janda=0..4 paraplegia_status=incomplete,complete
          walking_ability=cannot_walk_neurological neuro_deficit_class=functionally_relevant,mixed_not_defined
          | bladder_bowel_status asia_impairment_scale
        frankel_grade=A spinal_levels=[T8] | muscle_strength_min_janda=0..0 | asia_impairment_scale
        frankel_grade=B | motor_deficit=yes walking_ability=cannot_walk_neurological paraplegia_status=incomplete,complete
          | sensory_deficit bladder_bowel_status asia_impairment_scale
        frankel_grade=C | motor_deficit=yes walking_ability=cannot_walk_neurological paraplegia_status=incomplete,complete
          muscle_strength_min_janda=0..4 | sensory_deficit bladder_bowel_status asia_impairment_scale
        frankel_grade=D | neuro_deficit_present=yes paraplegia_status=none,incomplete | motor_deficit sensory_deficit muscle_strength_min_janda asia_impairment_scale
        frankel_grade=E | motor_deficit=no sensory_deficit=no muscle_strength_min_janda=5..5 neuro_deficit_present=no paraplegia_status=none
          bladder_bowel_status=intact,impending_dysfunction functional_impairment_neuro=none
          neuro_deficit_class=none,sensory_or_root_pain_only,mixed_not_defined | radicular_pain asia_impairment_scale

        paraplegia_status=complete | sensory_deficit=yes motor_deficit=yes muscle_strength_min_janda=0..0 walking_ability=cannot_walk_neurological
          bladder_bowel_status=dysfunction functional_impairment_neuro=mild,severe neuro_deficit_class=functionally_relevant | asia_impairment_scale frankel_grade
        paraplegia_status=incomplete | motor_deficit=yes muscle_strength_min_janda=0..4 neuro_deficit_class=mild,functionally_relevant,mixed_not_defined
          | sensory_deficit walking_ability bladder_bowel_status asia_impairment_scale
        paraplegia_status=none | paraplegia_functionally_relevant=no | motor_deficit sensory_deficit neuro_deficit_present muscle_strength_min_janda asia_impairment_scale
        paraplegia_functionally_relevant=yes | paraplegia_status=incomplete,complete motor_deficit=yes neuro_deficit_present=yes | sensory_deficit walking_ability
        neuro_new_or_worse=yes | neuro_deficit_present=yes neuro_symptoms_present=yes | motor_deficit sensory_deficit bladder_bowel_status
        neuro_new_or_worse=no | | neuro_deficit_present neuro_progression
        neuro_new_or_worse=no neuro_deficit_present=yes | | neuro_onset_datetime
        motor_deficit=yes neuro_progression=rapidly_progressive | neuro_new_or_worse=yes | neuro_onset_datetime
        neuro_progression=rapidly_progressive | | neuro_new_or_worse neuro_deficit_present
        motor_deficit=yes neuro_onset_datetime=2026-11-24T09:00:00+01:00 | neuro_new_or_worse=yes |
        motor_deficit=yes neuro_onset_datetime=2026-11-24T08:59:00+01:00 | | neuro_new_or_worse
        motor_deficit=yes neuro_deficit_duration_h=23 | neuro_new_or_worse=yes |
        motor_deficit=yes neuro_deficit_duration_h=24 | | neuro_new_or_worse
        paraplegia_functionally_relevant=no | | paraplegia_status motor_deficit neuro_deficit_present

        neuro_deficit_class=none | neuro_deficit_present=no radicular_pain=no bladder_bowel_status=intact neuro_symptoms_present=no motor_deficit=no
          sensory_deficit=no muscle_strength_min_janda=5..5 only_radicular_pain_or_sensory=no paraplegia_status=none functional_impairment_neuro=none
          | asia_impairment_scale frankel_grade
        neuro_deficit_class=sensory_or_root_pain_only | only_radicular_pain_or_sensory=yes motor_deficit=no muscle_strength_min_janda=5..5
          bladder_bowel_status=intact neuro_symptoms_present=yes functional_impairment_neuro=none,mild paraplegia_status=none
          walking_ability=walks_unaided,walks_with_aid,cannot_walk_other_reason | sensory_deficit radicular_pain neuro_deficit_present asia_impairment_scale
        neuro_deficit_class=mild | motor_deficit=yes muscle_strength_min_janda=4..4 bladder_bowel_status=intact neuro_deficit_present=yes
          walking_ability=walks_unaided,walks_with_aid functional_impairment_neuro=none,mild paraplegia_status=none,incomplete
          | sensory_deficit asia_impairment_scale frankel_grade
        neuro_deficit_class=functionally_relevant | motor_deficit=yes muscle_strength_min_janda=0..3 bladder_bowel_status=dysfunction
          autonomic_function_intact=no neuro_deficit_present=yes only_radicular_pain_or_sensory=no | sensory_deficit paraplegia_status asia_impairment_scale
        neuro_deficit_class=mixed_not_defined | neuro_symptoms_present=yes | neuro_deficit_present motor_deficit sensory_deficit bladder_bowel_status walking_ability

        vertebral_collapse_percent=70 | sins_collapse=more_than_50 fracture_status=present sins_total=3..18 | fracture_unstable
        vertebral_collapse_percent=50 | sins_collapse=exactly_50 fracture_status=present sins_total=2..18 |
        vertebral_collapse_percent=1 | sins_collapse=less_than_50 fracture_status=present sins_total=2..17 |
        vertebral_collapse_percent=0 | sins_collapse=no_collapse_more_than_50_involved,none_of_these | fracture_status fracture_unstable
        vertebral_collapse_percent=0 vertebral_body_involvement_percent=60 | sins_collapse=no_collapse_more_than_50_involved sins_total=1..16 | fracture_status
        vertebral_collapse_percent=0 vertebral_body_involvement_percent=50 | sins_collapse=no_collapse_more_than_50_involved,none_of_these |
        vertebral_collapse_percent=0 vertebral_body_involvement_percent=40 | sins_collapse=none_of_these sins_total=0..15 | fracture_status
        vertebral_body_involvement_percent=60 | sins_collapse=more_than_50,less_than_50,exactly_50,no_collapse_more_than_50_involved | fracture_status
        sins_collapse=less_than_50 | vertebral_collapse_percent=1..49 fracture_status=present | vertebral_body_involvement_percent fracture_unstable
        sins_collapse=none_of_these | vertebral_collapse_percent=0..0 vertebral_body_involvement_percent=0..50 | fracture_status
        fracture_status=none | fracture_unstable=no intraspinal_bone_fragments=no sins_collapse=no_collapse_more_than_50_involved,none_of_these
          vertebral_collapse_percent=0..0 sins_total=0..16 | sins_category instability_confirmed
        fracture_status=impending | sins_collapse=no_collapse_more_than_50_involved,none_of_these | fracture_unstable
        fracture_status=present | | sins_collapse fracture_unstable instability_confirmed
        fracture_unstable=yes | instability_confirmed=yes fracture_status=impending,present | sins_category sins_collapse
        fracture_unstable=no | | instability_confirmed sins_category fracture_status
        sins_total=13 | sins_category=unstable instability_confirmed=yes | fracture_unstable fracture_status instability_suspected
        sins_total=13 fracture_status=impending | fracture_unstable=yes |
        sins_total=12 | sins_category=potentially_unstable | fracture_unstable instability_confirmed
        sins_total=6 | sins_category=stable fracture_unstable=no instability_confirmed=no | fracture_status
        sins_category=unstable | instability_confirmed=yes | fracture_unstable
        sins_category=stable | instability_confirmed=no fracture_unstable=no | fracture_status
        instability_confirmed=no | | sins_category fracture_unstable
        sins_pain=mechanical | painful_bone_metastasis=yes pain_mechanical=yes metastasis_symptomatic=yes sins_total=3..18 | back_pain_present
        sins_pain=pain_not_mechanical | painful_bone_metastasis=yes pain_mechanical=no sins_total=1..16 |
        sins_pain=pain_free | painful_bone_metastasis=no pain_mechanical=no | radicular_pain back_pain_present metastasis_symptomatic
        pain_mechanical=yes | sins_pain=mechanical painful_bone_metastasis=yes |
        pain_mechanical=no | sins_pain=pain_not_mechanical,pain_free | painful_bone_metastasis
        painful_bone_metastasis=yes | sins_pain=mechanical,pain_not_mechanical metastasis_symptomatic=yes | pain_mechanical pain_nrs
        painful_bone_metastasis=no | sins_pain=pain_free uncomplicated_painful=no | metastasis_symptomatic radicular_pain back_pain_present
        spinal_levels=[T8] | sins_location=semirigid cauda_equina_compression=no | bilsky_grade mescc_present
        spinal_levels=[L4] | sins_location=mobile bilsky_grade=0,1a mescc_present=no | cauda_equina_compression

        bilsky_grade=0 | intraspinal_tumor=no mescc_present=no | cord_compression_suspected extraosseous_component_suspected cauda_equina_compression
        bilsky_grade=1a | intraspinal_tumor=yes mescc_present=no extraosseous_component_suspected=yes | cord_compression_suspected
        bilsky_grade=1c | intraspinal_tumor=yes | mescc_present cord_compression_suspected
        bilsky_grade=2 | intraspinal_tumor=yes mescc_present=yes cord_compression_suspected=yes extraosseous_component_suspected=yes | neuro_deficit_present
        mescc_present=yes | bilsky_grade=1c,2,3 intraspinal_tumor=yes cord_compression_suspected=yes extraosseous_component_suspected=yes
          uncomplicated_painful=no | neuro_deficit_present mescc_symptomatic
        mescc_present=no | bilsky_grade=0,1a,1b,1c | intraspinal_tumor cord_compression_suspected
        intraspinal_tumor=no | bilsky_grade=0 mescc_present=no | cord_compression_suspected
        intraspinal_tumor=yes | bilsky_grade=1a,1b,1c,2,3 extraosseous_component_suspected=yes | mescc_present
        cord_compression_suspected=no | | mescc_present bilsky_grade intraspinal_tumor
        cord_compression_suspected=yes | | mescc_present bilsky_grade
        uncomplicated_painful=yes | painful_bone_metastasis=yes fracture_status=none mescc_present=no cauda_equina_compression=no fracture_unstable=no
          bilsky_grade=0,1a,1b,1c | intraspinal_tumor
        spinal_metastasis_status=none | spinal_metastasis_established=no painful_bone_metastasis=no metastasis_symptomatic=no mescc_present=no
          bilsky_grade=0 intraspinal_tumor=no sins_pain=pain_free | neuro_deficit_present motor_deficit known_malignancy back_pain_present
        spinal_metastasis_status=suspected | | spinal_metastasis_established painful_bone_metastasis known_malignancy
        spinal_metastasis_status=confirmed | spinal_metastasis_established=yes osseous_manifestation_present=yes | metastasis_symptomatic known_malignancy
        spinal_metastasis_status=confirmed radicular_pain=yes | metastasis_symptomatic=yes | painful_bone_metastasis
        known_malignancy=yes motor_deficit=yes | spinal_metastasis_status=suspected,confirmed | spinal_metastasis_established

        castration_resistant_prostate=yes | primary_tumor_type=prostate known_malignancy=yes |
        primary_tumor_type=breast | known_malignancy=yes castration_resistant_prostate=no | visceral_metastases
        known_malignancy=yes | | primary_tumor_type spinal_metastasis_status
        operable_anaesthesia=no | general_condition_permits_surgery=no |
        operable_anaesthesia=yes | | general_condition_permits_surgery patient_wants_surgery
        opioid_response=partial | on_opioids=yes |
        opioid_response=not_on_opioid | on_opioids=no analgesic_dose_omedd_mg=0..0 |
        analgesic_dose_omedd_mg=20 | on_opioids=yes opioid_response=none,partial,adequate |
        analgesic_dose_omedd_mg=0 | | on_opioids opioid_response
        on_opioids=no | opioid_response=not_on_opioid analgesic_dose_omedd_mg=0..0 | painful_bone_metastasis
        surgery_datetime=2026-11-23T07:00:00+01:00 | surgery_performed=yes days_since_surgery=2..2 |
        surgery_datetime=2026-11-27T07:00:00+01:00 | surgery_planned=yes surgery_indicated_upfront=yes | days_since_surgery surgery_performed
        surgery_datetime=2026-11-20T08:00:00+01:00 embolisation_datetime=2026-11-22T08:00:00+01:00 | surgery_performed=yes embolisation_done=no |
        treatments_declined=[surgery] | patient_wants_surgery=no |
        treatments_not_possible=[surgery] | general_condition_permits_surgery=no |
        local_treatment_just_completed=[surgery] | surgery_performed=yes |
        local_treatment_just_completed=[radiotherapy] | radiotherapy_spine_done=yes radiotherapy_given_for_present_finding=yes |
        wound_healing_complete=no | surgery_performed=yes |
        serum_calcium_mmol_l=2.4 | lab_calcium_done=yes | lab_crp_done
        days_since_surgery=14 | surgery_performed=yes |
        days_since_rt_start=3 | radiotherapy_spine_done=yes radiotherapy_given_for_present_finding=yes |
        prior_rt_interval_months=7 | radiotherapy_spine_done=yes prior_rt_same_region=yes | radiotherapy_given_for_present_finding
        prior_rt_interval_months=5 | radiotherapy_spine_done=yes radiotherapy_given_for_present_finding=yes |
        surgery_type=[stabilisation] | surgery_planned=yes stabilisation_planned=yes |
        surgery_access=open surgery_performed=yes | | surgery_planned
        implant_material=titanium | surgery_planned=yes |
        radiotherapy_sequence=sole | radiotherapy_planned=yes |
        planned_rt_dose_gy=20 | radiotherapy_planned=yes |
        planned_rt_fractions=5 local_treatment_just_completed=[radiotherapy] | | radiotherapy_planned
        biopsy_technique=fine_needle | biopsy_planned=yes |
        biopsy_technique=fine_needle bone_specimen_obtained=yes | | biopsy_planned
        decalcification_method=acid | bone_specimen_obtained=yes |
        ablation_intent=palliative_pain | ablation_planned=yes |
        augmentation_levels_session=2 | augmentation_planned=yes |
        case_conference_date=2026-11-24 | case_conference_done=yes |
        imaging_mri_date=2026-11-25 | imaging_current=yes |
        imaging_mri_date=2026-11-20 | | imaging_current
        motor_deficit=yes neuro_onset_datetime=2026-11-24T08:00:00+01:00 surgery_datetime=2026-11-24T12:00:00+01:00 | deficit_since_surgery=no |
        motor_deficit=yes neuro_onset_datetime=2026-11-24T14:00:00+01:00 surgery_datetime=2026-11-24T12:00:00+01:00 | deficit_since_surgery=yes |
        prior_rt_same_region=no | cord_tolerance_exhausted=no |
        embolisation_datetime=2026-11-27T07:00:00+01:00 | | embolisation_done
        neuro_onset_datetime=2026-11-25T06:00:00+01:00 | neuro_deficit_duration_h=3..3 | neuro_onset neuro_deficit_present
        neuro_onset=chronic | | neuro_onset_datetime neuro_deficit_duration_h neuro_deficit_present
        ecog=2 | | karnofsky walking_ability
        ecog=4 | | karnofsky walking_ability
        karnofsky=40 | | ecog walking_ability
        """;
}
