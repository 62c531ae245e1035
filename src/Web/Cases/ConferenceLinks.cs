using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Cases;

/// <summary>Where the agenda of a day is.</summary>
public static class ConferenceLinks
{
    /// <summary>The address of the agenda of a day.</summary>
    public static string Of(LocalDate day) => "/conference/" + LocalDatePattern.Iso.Format(day);
}
