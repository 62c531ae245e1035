global using Myelon.Desk.Texts;
